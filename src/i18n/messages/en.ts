import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./en/*.json', '!./en/own.json', '!./en/article.json', '!./en/help.json'], {
    eager: true,
    import: 'default',
  }),
);
