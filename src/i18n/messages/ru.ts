import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./ru/*.json', '!./ru/own.json', '!./ru/article.json', '!./ru/help.json'], {
    eager: true,
    import: 'default',
  }),
);
