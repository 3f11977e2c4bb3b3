import { byNamespace } from '../by-namespace.ts';

export default byNamespace(import.meta.glob('./de/*.json', { eager: true, import: 'default' }));
