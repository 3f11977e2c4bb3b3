import { byNamespace } from '../by-namespace.ts';

export default byNamespace(import.meta.glob('./en/*.json', { eager: true, import: 'default' }));
