import app from './de/app.json' with { type: 'json' };
import timeline from './de/timeline.json' with { type: 'json' };
import overview from './de/overview.json' with { type: 'json' };
import graph from './de/graph.json' with { type: 'json' };
import details from './de/details.json' with { type: 'json' };
import table from './de/table.json' with { type: 'json' };
import filters from './de/filters.json' with { type: 'json' };
import search from './de/search.json' with { type: 'json' };
import article from './de/article.json' with { type: 'json' };
import cite from './de/cite.json' with { type: 'json' };
import vocabulary from './de/vocabulary.json' with { type: 'json' };

export default { app, timeline, overview, graph, details, table, filters, search, article, cite, vocabulary };
