import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./es/*.json', '!./es/own.json'], { eager: true, import: 'default' }),
);
