import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./it/*.json', '!./it/own.json', '!./it/article.json', '!./it/help.json'], {
    eager: true,
    import: 'default',
  }),
);
