/** Who holds the camera: the stage, which shows all; or the reader, from their first move on, until they give it back. */
import type { Camera } from './camera.ts';

export class CameraHold {
  camera: Camera = { k: 1, x: 0, y: 0 };
  isReaders = false;
  readonly #onChoice: (camera: Camera) => void;

  /** `onChoice` hears of cameras that were not put where they are by hand, so that wheel and pinch go on from there. */
  constructor(onChoice: (camera: Camera) => void) {
    this.#onChoice = onChoice;
  }

  choose(camera: Camera): void {
    this.camera = camera;
    this.#onChoice(camera);
  }

  /** What the reader asked for by an act of theirs, and keeps. */
  chooseForReader(camera: Camera): void {
    this.isReaders = true;
    this.choose(camera);
  }

  /** The reader put it there by hand. */
  put(camera: Camera): void {
    this.isReaders = true;
    this.camera = camera;
  }

  giveBack(): void {
    this.isReaders = false;
  }
}
