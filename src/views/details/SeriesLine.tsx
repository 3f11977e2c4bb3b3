/** The line of a series, its points, and labels at the two that are compared. */
import { useEffect, useRef, useState } from 'react';
import type { SeriesPoint } from '../../dataset/model.ts';
import { withLabel } from '../../i18n/locale.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { layOutSeries, type PlacedPoint } from './series-layout.ts';
import { useWords } from './use-words.ts';
import styles from './charts.module.css';

const HEIGHT = 128;
const WIDTH_BEFORE_MEASURED = 320;

interface SeriesLineProps {
  readonly points: readonly SeriesPoint[];
  readonly picked: readonly [number, number];
  readonly onPick: (at: number) => void;
}

export function SeriesLine({ points, picked, onPick }: SeriesLineProps) {
  const { t, language, number } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { placed, line, baseline } = layOutSeries(points, width, HEIGHT);
  const date = (point: SeriesPoint | undefined) =>
    point ? formatPlainDate(point.date, t, language, 'short') : '';
  const text = ({ point }: PlacedPoint) => withLabel(date(point), number(point.value), language);
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <line className={styles.baseline} x1={0} x2={width} y1={baseline} y2={baseline} />
        <path className={styles.line} d={line} />
        {placed.map((one, i) => (
          <g key={i} className={styles.column} onClick={() => onPick(i)}>
            <title>{text(one)}</title>
            <circle className={styles.reach} cx={one.x} cy={one.y} r={12} />
            <circle
              className={picked.includes(i) ? styles.pickedPoint : styles.point}
              cx={one.x}
              cy={one.y}
              r={picked.includes(i) ? 4.5 : 2.5}
            />
          </g>
        ))}
        {[...new Set(picked)].map(
          (at) => placed[at] && <PointLabel key={at} placed={placed[at]} width={width} />,
        )}
      </svg>
      <p className={styles.axis}>
        <span>{date(points[0])}</span>
        <span>{date(points.at(-1))}</span>
      </p>
    </div>
  );
}

/** Beside its point, never beyond the edge. */
function PointLabel({ placed, width }: { readonly placed: PlacedPoint; readonly width: number }) {
  const { number } = useWords();
  const anchor = placed.x < 40 ? 'start' : placed.x > width - 40 ? 'end' : 'middle';
  return (
    <text className={styles.label} x={placed.x} y={placed.y - 9} textAnchor={anchor}>
      {number(placed.point.value)}
    </text>
  );
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(WIDTH_BEFORE_MEASURED);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(80, entry.contentRect.width)),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
