import styles from './Flag.module.css';
import { flagUrl } from './flag-url.ts';

/** A state's flag; the name always stands beside it, so it is silent to screen readers. */
export function Flag({ iso }: { readonly iso: string }) {
  return <img className={styles.flag} src={flagUrl(iso)} alt="" width={18} height={12} loading="lazy" />;
}
