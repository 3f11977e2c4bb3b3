/** The whole record below the timeline: a histogram with the period as a brush, and a series as a line on demand. */
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue, Series } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';
import { formatNumber, formatRow } from '../../i18n/locale.ts';
import { unitText } from '../../i18n/unit-text.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useSources } from '../../queries/records.ts';
import { setRoom } from '../../queries/view-answer.ts';
import { usePreference } from '../../state/preferences.ts';
import type { Palette } from '../../ui/colors.ts';
import { Choice } from '../../ui/Choice.tsx';
import { axisTicks } from './axis-ticks.ts';
import { Brush } from './Brush.tsx';
import { barBoxes, overviewBars, type OverviewBar } from './overview-bars.ts';
import { seriesLine } from './series-line.ts';
import { limitsOf, type TimeWindow } from './time-window.ts';
import type { OverviewCounts } from './use-overview-counts.ts';
import { usePalette } from './use-paint.ts';
import { useSize } from './use-size.ts';
import styles from './OverviewStrip.module.css';

const WIDTH_STEP = 40;
const HEIGHT = 44;

interface OverviewStripProps {
  readonly counted: OverviewCounts | null;
}

export const OverviewStrip = memo(function OverviewStrip({ counted }: OverviewStripProps) {
  const { t } = useTranslation('overview');
  const { catalogue } = useDirectory();
  const strip = useRef<HTMLDivElement>(null);
  const { width } = useSize(strip);
  const [series, setSeries] = useState<Series | null>(null);
  const [limits] = useState(() => limitsOf(catalogue.extent, Date.now()));
  useEffect(() => {
    if (width > 0) setRoom({ overviewWidth: Math.ceil(width / WIDTH_STEP) * WIDTH_STEP });
  }, [width]);
  return (
    <div className={styles.overview} role="group" aria-label={t('title')}>
      <div className={styles.side}>
        <SeriesChoice series={series} onChoose={setSeries} />
        {series && <SeriesSource series={series} />}
      </div>
      <div className={styles.main}>
        <div ref={strip} className={styles.strip} style={{ blockSize: HEIGHT }}>
          <Histogram counted={counted} catalogue={catalogue} limits={limits} width={width} />
          {series && width > 0 && <SeriesPicture series={series} limits={limits} width={width} />}
          {width > 0 && <Brush extent={catalogue.extent} limits={limits} width={width} />}
        </div>
        <OverviewAxis limits={limits} width={width} />
      </div>
    </div>
  );
});

interface HistogramProps {
  readonly counted: OverviewCounts | null;
  readonly catalogue: Catalogue;
  readonly limits: TimeWindow;
  readonly width: number;
}

function Histogram({ counted, catalogue, limits, width }: HistogramProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  useEffect(() => {
    if (!canvas.current || !counted || width === 0) return;
    const { overview, edges } = counted;
    const bars = overviewBars(overview, edges, catalogue.kinds, limits, width, HEIGHT);
    draw(canvas.current, bars, palette, width);
  }, [counted, catalogue, limits, width, palette]);
  return <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />;
}

function draw(
  canvas: HTMLCanvasElement,
  bars: readonly OverviewBar[],
  palette: Palette,
  width: number,
): void {
  const ratio = devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(HEIGHT * ratio);
  const context = canvas.getContext('2d')!;
  context.scale(ratio, ratio);
  for (const box of barBoxes(bars, HEIGHT)) {
    context.fillStyle = palette[box.token]!;
    context.fillRect(box.x, box.y, box.width, box.height);
  }
}

function OverviewAxis({ limits, width }: { readonly limits: TimeWindow; readonly width: number }) {
  const language = usePreference('language');
  const perMs = width / (limits.to - limits.from);
  return (
    <div className={styles.axis} aria-hidden="true">
      {axisTicks(limits, width, language).map(({ at, label }) => (
        <span key={at} style={{ insetInlineStart: (at - limits.from) * perMs }}>
          {label}
        </span>
      ))}
    </div>
  );
}

interface SeriesChoiceProps {
  readonly series: Series | null;
  readonly onChoose: (series: Series | null) => void;
}

function SeriesChoice({ series, onChoose }: SeriesChoiceProps) {
  const { t } = useTranslation('overview');
  const { catalogue } = useDirectory();
  const language = usePreference('language');
  if (catalogue.series.length === 0) return null;
  const options = [
    { value: '', label: t('noSeries') },
    ...catalogue.series.map((one) => ({ value: one.id, label: textIn(one.name, language).text })),
  ];
  return (
    <Choice
      label={t('series')}
      value={series?.id ?? ''}
      options={options}
      onChange={(id) => onChoose(catalogue.series.find((one) => one.id === id) ?? null)}
    />
  );
}

/** Its unit, and who publishes it. */
function SeriesSource({ series }: { readonly series: Series }) {
  const { t, i18n } = useTranslation(['overview', 'details']);
  const sources = useSources([...new Set(series.points.map((point) => point.source))]);
  const found = [...sources.values()];
  const publishers = [...new Set(found.map((source) => source.publisher))];
  const latest = found.at(-1);
  return (
    <p className={styles.source}>
      {unitText(series.unit, i18n.t)} ·{' '}
      {latest && (
        <a
          href={latest.url}
          target="_blank"
          rel="noreferrer"
          title={formatRow(publishers, 'names', i18n.language)}
        >
          {t('source', {
            publishers: formatRow(publishers.slice(0, 2), 'names', i18n.language),
            count: publishers.length,
          })}
        </a>
      )}
    </p>
  );
}

interface SeriesPictureProps {
  readonly series: Series;
  readonly limits: TimeWindow;
  readonly width: number;
}

const TOP = 8;

function SeriesPicture({ series, limits, width }: SeriesPictureProps) {
  const { t, i18n } = useTranslation(['overview', 'details']);
  const language = usePreference('language');
  const line = seriesLine(series, limits, width, HEIGHT - TOP);
  const first = line.points[0]?.x ?? 0;
  const name = textIn(series.name, language).text;
  const label = t('seriesLabel', { name, count: series.points.length });
  return (
    <svg
      className={styles.series}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <g transform={`translate(0,${TOP})`}>
        <line className={styles.guide} x1={Math.max(0, first - 30)} x2={width} y1={0.5} y2={0.5} />
        <text className={styles.guideText} x={Math.max(0, first - 34)} y={4} textAnchor="end">
          {formatNumber(line.top, language)} {unitText(series.unit, i18n.t)}
        </text>
        <path className={styles.lineBack} d={line.path} />
        <path className={styles.line} d={line.path} />
        {line.points.map((point) => (
          <circle key={point.x} className={styles.point} cx={point.x} cy={point.y} r={2} />
        ))}
      </g>
    </svg>
  );
}
