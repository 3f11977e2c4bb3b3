/** What the article reader asks: the reading with its events, and which of some filters matches anything. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ArticleReading } from '../engine/article/article.ts';
import type { EventRecord } from '../dataset/model.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import type { AskedView } from './relaxations.ts';
import { answered, identity } from './view-answer.ts';

export type {
  ArticleMark,
  ArticleReading,
  DateMark,
  FigureMark,
  OrdinalMark,
  Reason,
} from '../engine/article/article.ts';
export type { Claim, ClaimPeriod } from '../engine/article/claims.ts';

export interface ArticleRead {
  /** The text that was read. */
  readonly text: string;
  readonly reading: ArticleReading;
  /** Parallel to `reading.events`. */
  readonly events: readonly EventRecord[];
}

/** While a changed text is read, the reading before. */
export function useArticle(text: string): ArticleRead | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['article', identity(catalogue.info), text],
    queryFn: async (): Promise<ArticleRead> => {
      const reading = await engine().readArticle(text);
      return { text, reading, events: await engine().records(reading.events.map(({ row }) => row)) };
    },
    placeholderData: keepPreviousData,
    gcTime: 0, // the text is not kept
  });
  return data;
}

export interface Matching {
  readonly view: AskedView;
  readonly matching: number;
}

/** The first of the views that any event matches, else the first with none. */
export function useFirstMatching(views: readonly AskedView[]): Matching | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['first-matching', identity(catalogue.info), views],
    queryFn: async ({ signal }): Promise<Matching> => {
      for (const view of views) {
        const { matching } = await answered(view, 'article', signal);
        if (matching > 0) return { view, matching };
      }
      return { view: views[0]!, matching: 0 };
    },
    placeholderData: keepPreviousData,
    enabled: views.length > 0,
  });
  return data;
}
