import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./fr/*.json', '!./fr/own.json', '!./fr/article.json', '!./fr/help.json'], {
    eager: true,
    import: 'default',
  }),
);
