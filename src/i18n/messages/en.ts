import app from './en/app.json' with { type: 'json' };
import timeline from './en/timeline.json' with { type: 'json' };
import overview from './en/overview.json' with { type: 'json' };
import graph from './en/graph.json' with { type: 'json' };
import details from './en/details.json' with { type: 'json' };
import table from './en/table.json' with { type: 'json' };
import filters from './en/filters.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import article from './en/article.json' with { type: 'json' };
import cite from './en/cite.json' with { type: 'json' };
import vocabulary from './en/vocabulary.json' with { type: 'json' };

export default { app, timeline, overview, graph, details, table, filters, search, article, cite, vocabulary };
