import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./uk/*.json', '!./uk/own.json'], { eager: true, import: 'default' }),
);
