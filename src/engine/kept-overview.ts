/**
 * The strip below the timeline does not depend on the period: while that moves, its counts are neither asked for nor
 * sent again. The page's side keeps those of the last filter.
 */
import { omit } from '../base/omit.ts';
import type { Asked } from './protocol.ts';
import type { OverviewAnswer, Question } from './question.ts';

type Ask = (question: Question) => Promise<Asked>;

export class KeptOverview {
  #last: { readonly key: string; readonly overview: OverviewAnswer } | null = null;
  /** Changes with the dataset: what is still on its way from the one before is not kept. */
  #datasets = 0;

  forget(): void {
    this.#last = null;
    this.#datasets++;
  }

  async ask(question: Question, ask: Ask): Promise<Asked> {
    if (!question.overview) return ask(question);
    const key = JSON.stringify([question.filter, question.with ?? [], [...question.overview.edges]]);
    if (this.#last?.key === key) {
      const { overview } = this.#last;
      const asked = await ask(omit(question, 'overview'));
      return asked.overtaken ? asked : { ...asked, answer: { ...asked.answer, overview } };
    }
    const dataset = this.#datasets;
    const asked = await ask(question);
    if (!asked.overtaken && asked.answer.overview && dataset === this.#datasets)
      this.#last = { key, overview: asked.answer.overview };
    return asked;
  }
}
