/**
 * vis-timeline behind a door: it holds the labels. It is told where to be and reports nothing: pointer and keys are ours
 * (`gestures.ts`), and so is the axis (`axis.ts`). It goes to a window to stay there; on the way it stays where it was
 * and the labels alone are moved, as it lays out everything anew for each window: half of a frame. Loaded when first
 * needed.
 */
import { MS_PER_MINUTE } from '../../base/time.ts';
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataItem } from 'vis-timeline/esnext';
import { painted } from '../../base/idle.ts';
import { makeLabelElement, placeLabelElement, type LabelElement } from './label-element.ts';
import type { RowNumber } from './answer-types.ts';
import type { SceneLabel } from './scene-types.ts';
import { sameWindow, type TimeWindow } from './time-window.ts';
import styles from './Frame.module.css';

export interface Widget {
  /** Takes its place in the page, at the window: building it outside of the page costs no layout. */
  readonly attach: (window: TimeWindow) => void;
  /** Shows itself, after `attach`, without labels. */
  readonly show: () => void;
  /** To stay there; shown with the next frame, as is everything else. `width` in CSS pixels. The same again is nothing. */
  readonly setWindow: (window: TimeWindow, width: number) => void;
  /**
   * The labels to show, at the window that `setWindow` was told last; new and gone ones are swapped at most 30 per frame.
   * `under way`: at this window, which is passed through: labels are moved, and gone ones only hide.
   */
  readonly setLabels: (labels: readonly SceneLabel[], underWay: TimeWindow | null) => void;
  /** The container has another size. */
  readonly resize: () => void;
  readonly destroy: () => void;
}

interface Held {
  readonly element: LabelElement;
  /** As it is shown. */
  label: SceneLabel;
  /** The instant at which vis-timeline has it. */
  anchor: number;
}

const MOST_SWAPS_PER_FRAME = 30;
/** The first takes as long as twenty later, until the browser has compiled what makes it: twice as many with each frame. */
const FIRST_SWAPS = 1;
/** vis-timeline reckons with borders that our styles take away. */
const BORDER = 1;

/** Without items it does not draw itself: its types know no such thing. */
const NO_ITEMS_YET = null as unknown as DataItem[];

export function makeWidget(container: HTMLElement): Widget {
  const items = new DataSet<DataItem>();
  const held = new Map<RowNumber, Held>();
  const holder = document.createElement('div'); // vis-timeline changes its container's style
  holder.className = styles.holder!;
  const options = optionsFor((id) => held.get(id)?.element.root);
  const timeline = new Timeline(holder, NO_ITEMS_YET, options);
  let wanted: ReadonlyMap<RowNumber, SceneLabel> = new Map();
  let at: TimeWindow & { readonly width: number } = { from: 0, to: 1, width: 0 };
  let [waits, gone] = [false, false];
  let most = FIRST_SWAPS;

  function setWindow(window: TimeWindow, width: number): void {
    if (at.width === width && sameWindow(at, window)) return;
    at = { ...window, width };
    const perPixel = (window.to - window.from) / width;
    timeline.setWindow(window.from - BORDER * perPixel, window.to + BORDER * perPixel, { animation: false });
  }

  function swap(): void {
    let left = most;
    const old = [...held.keys()].filter((row) => !wanted.has(row)).slice(0, left);
    left -= old.length;
    const fresh = [...wanted.values()].filter((label) => !held.has(label.row)).slice(0, left);
    for (const row of old) held.delete(row);
    for (const label of fresh) hold(held, label);
    if (old.length > 0) items.remove(old);
    if (fresh.length > 0) items.add(fresh.map(itemOf));
    if (old.length + fresh.length < most) return;
    most = Math.min(MOST_SWAPS_PER_FRAME, most * 2);
    void swapNext();
  }

  /** What is there is drawn first: that, and making more, together would hold up the page. */
  async function swapNext(): Promise<void> {
    waits = true;
    await painted();
    waits = false;
    if (!gone) swap();
  }

  return {
    attach: (window) => {
      container.append(holder);
      if (container.clientWidth > 0) setWindow(window, container.clientWidth);
    },
    show: () => timeline.setItems(items), // draws
    setWindow,
    setLabels: (labels, underWay) => {
      wanted = new Map(labels.map((label) => [label.row, label]));
      const placeOf = placeIn(at, at.width);
      const placeNow = underWay ? placeIn(underWay, at.width) : placeOf;
      for (const [row, one] of held) {
        const label = wanted.get(row);
        one.element.root.hidden = !label;
        if (!label) continue;
        if (!underWay && label.anchor !== one.anchor) {
          items.update(itemOf(label));
          one.anchor = label.anchor;
        }
        placeLabelElement(one.element, label, one.label, placeNow(label.anchor) - placeOf(one.anchor));
        one.label = label;
      }
      if (underWay || waits) return;
      if (held.size > 0) swap();
      else void swapNext(); // a whole picture was drawn with this one
    },
    resize: () => timeline.redraw(),
    destroy: () => {
      gone = true;
      timeline.destroy();
      holder.remove();
      held.clear();
    },
  };
}

function hold(held: Map<RowNumber, Held>, label: SceneLabel): void {
  const element = makeLabelElement();
  placeLabelElement(element, label, undefined, 0);
  held.set(label.row, { element, label, anchor: label.anchor });
}

/** Where an instant, in minutes, stands: CSS pixels from the left edge. */
type Place = (anchor: number) => number;

function placeIn({ from, to }: TimeWindow, width: number): Place {
  return (anchor) => ((anchor * MS_PER_MINUTE - from) / (to - from)) * width;
}

function itemOf(label: SceneLabel): DataItem {
  return { id: label.row, content: '', start: label.anchor * MS_PER_MINUTE, type: 'point' };
}

function optionsFor(elementOf: (id: RowNumber) => HTMLElement | undefined) {
  return {
    height: '100%',
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: 0 },
    stack: false,
    selectable: false,
    moveable: false,
    zoomable: false,
    showCurrentTime: false,
    rtl: false,
    verticalScroll: false,
    horizontalScroll: false,
    moment: (date: moment.MomentInput) => moment.utc(date),
    // Its axis cannot be left out: it has nothing to write, and a line in a thousand years.
    showMinorLabels: false,
    showMajorLabels: false,
    timeAxis: { scale: 'year', step: 1000 } as const,
    template: (item: { readonly id: RowNumber }) => elementOf(item.id) ?? document.createElement('span'),
  };
}
