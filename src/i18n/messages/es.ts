import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./es/*.json', '!./es/own.json', '!./es/article.json', '!./es/help.json'], {
    eager: true,
    import: 'default',
  }),
);
