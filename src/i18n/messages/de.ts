import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./de/*.json', '!./de/own.json', '!./de/article.json', '!./de/help.json'], {
    eager: true,
    import: 'default',
  }),
);
