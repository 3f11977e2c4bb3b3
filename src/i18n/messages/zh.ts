import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./zh/*.json', '!./zh/own.json', '!./zh/article.json', '!./zh/help.json'], {
    eager: true,
    import: 'default',
  }),
);
