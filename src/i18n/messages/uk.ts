import { byNamespace } from '../by-namespace.ts';

export default byNamespace(import.meta.glob('./uk/*.json', { eager: true, import: 'default' }));
