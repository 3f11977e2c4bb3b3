/** How much the record holds, whatever the filter: events per year and kind, and on what they rest. */
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../engine/question.ts';
import { useDirectory } from './catalogue.ts';
import { storyEdges } from './story.ts';
import { answered, identity } from './view-answer.ts';

export interface Coverage {
  /** First minutes of the calendar years (of a short record: months, days), and of the one after the last. */
  readonly edges: Int32Array;
  /** Events by start: `[bin * kinds + kind]`. */
  readonly perBinAndKind: Uint32Array;
  /** Events per kind, status and basis, in the order of the catalogue. */
  readonly counts: NonNullable<Answer['counts']>;
}

/** `undefined` until it is counted. */
export function useCoverage(): Coverage | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['coverage', identity(catalogue.info)],
    queryFn: async ({ signal }): Promise<Coverage> => {
      const edges = storyEdges(catalogue.extent);
      const counts = ['kinds', 'status', 'basis'] as const;
      const answer = await answered(
        { filter: {}, period: null, overview: { edges }, counts },
        'coverage',
        signal,
      );
      return {
        edges,
        perBinAndKind: answer.overview?.all ?? new Uint32Array(),
        counts: answer.counts ?? {},
      };
    },
  });
  return data;
}
