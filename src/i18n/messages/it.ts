import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./it/*.json', '!./it/own.json'], { eager: true, import: 'default' }),
);
