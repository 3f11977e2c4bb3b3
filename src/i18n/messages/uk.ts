import { byNamespace } from '../by-namespace.ts';

export default byNamespace(
  import.meta.glob(['./uk/*.json', '!./uk/own.json', '!./uk/article.json', '!./uk/help.json'], {
    eager: true,
    import: 'default',
  }),
);
