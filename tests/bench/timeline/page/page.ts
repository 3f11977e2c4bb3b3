/** What one would write in an afternoon: vis-timeline with every event as an item, in the lanes of their kinds. */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

export interface PlainEvent {
  readonly start: number;
  readonly lane: string;
  readonly title: string;
}

export interface PeerResult {
  /** Milliseconds from frame to frame. */
  readonly gaps: readonly number[];
  /** Milliseconds from the events to the first painted picture. */
  readonly loadMs: number;
  readonly elements: number;
}

export interface PeerPage {
  /** Loads, then moves for as many frames: panning and zooming from everything to a week. */
  readonly run: (events: readonly PlainEvent[], steps: number) => Promise<PeerResult>;
}

const WEEK_MS = 7 * 86_400_000;

const peer: PeerPage = {
  async run(events, steps) {
    const begin = performance.now();
    const lanes = [...new Set(events.map((event) => event.lane))];
    const timeline = new Timeline(
      document.getElementById('timeline')!,
      new DataSet(
        events.map(({ start, lane, title }, id) => ({
          id,
          group: lane,
          content: title,
          start: new Date(start),
        })),
      ),
      new DataSet(lanes.map((lane) => ({ id: lane, content: lane }))),
      { maxHeight: '320px' },
    );
    const from = events[0]!.start;
    const to = events.at(-1)!.start;
    timeline.setWindow(from, to, { animation: false });
    await frame();
    await frame();
    const loadMs = performance.now() - begin;
    const zoomed = await move(steps, (share) => {
      const length = (to - from) * (WEEK_MS / (to - from)) ** share;
      const at = from + (to - from) * 0.8;
      timeline.setWindow(at - length * 0.8, at + length * 0.2, { animation: false });
    });
    const length = (to - from) / 10;
    timeline.setWindow(from, from + length, { animation: false });
    await frame();
    const panned = await move(steps, (share) => {
      const start = from + share * length;
      timeline.setWindow(start, start + length, { animation: false });
    });
    const elements = document.querySelectorAll('#timeline *').length;
    return {
      loadMs,
      elements,
      gaps: [...zoomed, ...panned],
    };
  },
};

async function move(steps: number, show: (share: number) => void): Promise<readonly number[]> {
  const gaps: number[] = [];
  let before = await frame();
  for (let step = 1; step <= steps; step++) {
    performance.mark('step');
    show(step / steps);
    const at = await frame();
    gaps.push(at - before);
    before = at;
  }
  return gaps;
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

Object.assign(globalThis, { peer });
