/**
 * The strip below the timeline does not depend on the period: while that moves, its counts are neither asked for nor
 * sent again. The page's side keeps those of the last filter.
 */
import { omit } from '../base/omit.ts';
import { sameNumbers } from '../base/same-numbers.ts';
import type { Asked } from './protocol.ts';
import type { OverviewAnswer, Question } from './question.ts';

type Ask = (question: Question) => Promise<Asked>;

interface Kept {
  /** The filter, as text. */
  readonly filter: string;
  readonly edges: Int32Array;
  readonly overview: OverviewAnswer;
}

export class KeptOverview {
  #last: Kept | null = null;
  /** Changes with the dataset: what is still on its way from the one before is not kept. */
  #datasets = 0;

  forget(): void {
    this.#last = null;
    this.#datasets++;
  }

  async ask(question: Question, ask: Ask): Promise<Asked> {
    if (!question.overview) return ask(question);
    const { edges } = question.overview;
    const filter = JSON.stringify([question.filter, question.with ?? []]);
    if (this.#last?.filter === filter && sameNumbers(this.#last.edges, edges)) {
      const { overview } = this.#last;
      const asked = await ask(omit(question, 'overview'));
      return asked.overtaken ? asked : { ...asked, answer: { ...asked.answer, overview } };
    }
    const dataset = this.#datasets;
    const asked = await ask(question);
    if (!asked.overtaken && asked.answer.overview && dataset === this.#datasets)
      this.#last = { filter, edges, overview: asked.answer.overview };
    return asked;
  }
}
