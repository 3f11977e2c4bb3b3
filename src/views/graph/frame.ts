/** All that one frame of the picture is drawn from. */
import type { Attention } from './attention.ts';
import type { Camera, Size } from './camera.ts';
import type { Warmth } from './draw-links.ts';
import type { Flags } from './flags.ts';
import type { Paint } from './paint.ts';
import type { SceneLabel } from './scene-labels.ts';
import type { Scene } from './scene.ts';

export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  readonly paint: Paint;
  readonly attention: Attention;
  readonly labels: readonly SceneLabel[];
  readonly flags: Flags;
  readonly warmth: Warmth;
  /** Whether nodes carry the letters of their communities. */
  readonly communities: boolean;
  readonly pinned: ReadonlySet<string>;
}
