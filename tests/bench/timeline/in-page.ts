/** What runs within the page that is measured; each function stands alone, as it is sent there as text. */
export interface Frames {
  /** Milliseconds from frame to frame, as the browser dates them. */
  readonly gaps: readonly number[];
  /** Milliseconds of each task above 50. */
  readonly longTasks: readonly number[];
}

export interface Probed {
  /** Milliseconds from the first answer with lanes to the first picture of them; `null` while there is none. */
  firstPaint: number | null;
  /** Milliseconds from the choice of a file to that picture; `null` where none was chosen. */
  fromOpening: number | null;
}

/** Before the page's own scripts: notes when an answer comes and when the timeline's canvas is drawn next. */
export function probePaint(): void {
  const probed: Probed = { firstPaint: null, fromOpening: null };
  let answered = Number.NaN;
  let opened = Number.NaN;
  document.addEventListener('change', () => (opened = performance.now()), true);
  const probeAgain = (): void => {
    probed.firstPaint = null;
    answered = Number.NaN;
  };
  Object.assign(globalThis, { probed, probeAgain });
  const listening = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }: MessageEvent) => {
        const { answer } = (data as { value?: { answer?: { lanes?: unknown } } }).value ?? {};
        if (answer?.lanes && Number.isNaN(answered)) answered = performance.now();
      });
    }
  };
  globalThis.Worker = listening;
  const { prototype } = CanvasRenderingContext2D;
  // Called through the prototype only.
  // oxlint-disable-next-line typescript/unbound-method
  const { clearRect } = prototype;
  prototype.clearRect = function (...box) {
    clearRect.apply(this, box);
    if (probed.firstPaint !== null || Number.isNaN(answered) || !this.canvas.closest('[role=application]'))
      return;
    const channel = new MessageChannel(); // its message comes after the paint
    channel.port1.onmessage = () => {
      if (probed.firstPaint !== null) return;
      probed.firstPaint = performance.now() - answered;
      if (!Number.isNaN(opened)) probed.fromOpening = performance.now() - opened;
    };
    channel.port2.postMessage(null);
  };
}

export type Movement =
  | { readonly kind: 'pan'; readonly steps: number; readonly pixels: number }
  | { readonly kind: 'zoom'; readonly steps: number; readonly factor: number; readonly at: number };

/** One turn of the wheel per frame over the timeline, as a touchpad sends them: before the frame's callbacks, not in one. */
export async function moveByWheel(movement: Movement): Promise<Frames> {
  const plot = document.querySelector('[role=application]')!;
  const box = plot.getBoundingClientRect();
  const pinchStep = 0.012; // as gestures.ts reads a touchpad
  const turn =
    movement.kind === 'pan'
      ? { deltaX: movement.pixels, clientX: box.left + box.width / 2 }
      : {
          deltaY: -Math.log(movement.factor) / pinchStep,
          ctrlKey: true,
          clientX: box.left + box.width * movement.at,
        };
  const options = { ...turn, clientY: box.top + box.height / 2, bubbles: true, cancelable: true };
  const frames = { gaps: [] as number[], longTasks: [] as number[] };
  const tasks = new PerformanceObserver((list) =>
    frames.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  tasks.observe({ type: 'longtask' });
  const input = new MessageChannel();
  input.port1.onmessage = () => plot.dispatchEvent(new WheelEvent('wheel', options));
  await new Promise<void>((resolve) => {
    let before = Number.NaN;
    let step = 0;
    const next = (at: number): void => {
      performance.mark('step');
      if (step > 0) frames.gaps.push(at - before);
      before = at;
      if (step++ === movement.steps) return resolve();
      requestAnimationFrame(next); // first, so that a step's work is drawn after it begins
      input.port2.postMessage(null);
    };
    requestAnimationFrame(next);
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  tasks.disconnect();
  return frames;
}

/** Elements of the timeline, and those of them that vis-timeline holds as items. */
export function countElements(): { readonly all: number; readonly items: number } {
  const plot = document.querySelector('[role=application]')!;
  return {
    all: plot.querySelectorAll('*').length,
    items: plot.querySelectorAll('.vis-item.vis-point').length,
  };
}
