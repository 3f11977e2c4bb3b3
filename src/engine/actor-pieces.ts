/** Many actors on their way to the page, in pieces that hold up neither side. */
import type { Actor } from '../dataset/model.ts';
import { nextTurn } from '../base/work.ts';

/** Up to 64 kB, letters of one byte; above that a browser sets up shared memory for each message, which takes 2 ms. */
const ACTORS_PER_PIECE = 400;
/** Written in two milliseconds or so. */
const PIECES_PER_TURN = 5;

export class ActorPieces {
  /** Whether they are sent at all: where they fit into one piece they go with the catalogue. */
  any = false;
  /** Resolves when all have arrived. */
  sent: Promise<void> = Promise.resolve();
  readonly #tell: (json: string) => unknown;

  /** `tell` may give a promise for the arrival. */
  constructor(tell: (json: string) => unknown) {
    this.#tell = tell;
  }

  send(actors: readonly Actor[]): void {
    this.any = actors.length > ACTORS_PER_PIECE;
    if (this.any) this.sent = this.#sendAll(actors);
  }

  async #sendAll(actors: readonly Actor[]): Promise<void> {
    let arrived: unknown;
    for (let from = 0; from < actors.length; from += ACTORS_PER_PIECE) {
      arrived = this.#tell(JSON.stringify(actors.slice(from, from + ACTORS_PER_PIECE)));
      if ((from / ACTORS_PER_PIECE) % PIECES_PER_TURN === PIECES_PER_TURN - 1) await nextTurn();
    }
    await arrived; // they arrive in their order
  }
}
