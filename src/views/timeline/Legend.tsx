/** What the marks mean, drawn by the code that draws them. */
import { useTranslation } from 'react-i18next';
import { DATE_FLAGS } from '../../dataset/date-flags.ts';
import { kindName } from '../../i18n/event-title.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { markLook, type Numbering } from './mark-look.ts';
import { barsSample, connectorSample, RECORD_SAMPLES } from './legend-samples.ts';
import { markNodes } from './svg-marks.ts';
import { node, type SvgNode } from './svg-node.ts';
import { SvgTree } from './SvgTree.tsx';
import styles from './Legend.module.css';

const GLYPH = 11;
const WIDTH = 56;
const HEIGHT = 18;
const TALL = 36;
const ink = (token: string): string => `var(--${token})`;

interface Sample {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly flags: number;
  /** Length of its time in pixels. */
  readonly length: number;
  readonly host?: boolean;
}

const SAMPLES: readonly Sample[] = [
  { id: 'confirmed', kind: 'meeting', status: 'confirmed', flags: 0, length: 0 },
  { id: 'reported', kind: 'meeting', status: 'reported', flags: 0, length: 0 },
  { id: 'disputed', kind: 'meeting', status: 'disputed', flags: 0, length: 0 },
  { id: 'interval', kind: 'exercise', status: 'confirmed', flags: DATE_FLAGS.interval, length: 44 },
  { id: 'coarse', kind: 'milestone', status: 'confirmed', flags: DATE_FLAGS.coarse, length: 50 },
  { id: 'circa', kind: 'agreement', status: 'confirmed', flags: DATE_FLAGS.approximate, length: 0 },
  { id: 'host', kind: 'summit', status: 'confirmed', flags: 0, length: 0, host: true },
];

export function Legend() {
  const { t } = useTranslation(['timeline', 'vocabulary']);
  const { catalogue } = useDirectory();
  return (
    <div className={styles.legend}>
      <h3>{t('legend.kinds')}</h3>
      <ul className={styles.kinds}>
        {catalogue.kinds.map((kind) => (
          <li key={kind}>
            <Drawn sample={{ id: kind, kind, status: 'confirmed', flags: 0, length: 0 }} width={HEIGHT} />
            {kindName(kind, t)}
          </li>
        ))}
      </ul>
      <h3>{t('legend.signs')}</h3>
      <ul>
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <Drawn sample={sample} width={WIDTH} />
            {t(`legend.${sample.id}`)}
          </li>
        ))}
        <li>
          <Picture width={WIDTH} height={TALL}>
            {connectorSample(WIDTH, TALL, ink)}
          </Picture>
          {t('legend.connector')}
        </li>
        <li>
          <Picture width={WIDTH}>{barsSample(HEIGHT, ink)}</Picture>
          {t('legend.bars')}
        </li>
      </ul>
      <h3>{t('legend.record')}</h3>
      <ul>
        {(['thin', 'today', 'asOf', 'kept', 'overview'] as const).map((id) => (
          <li key={id}>
            <Picture width={WIDTH}>{RECORD_SAMPLES[id](WIDTH, HEIGHT, ink)}</Picture>
            {t(`legend.${id}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Drawn({ sample, width }: { readonly sample: Sample; readonly width: number }) {
  const numbering: Numbering = { kinds: [sample.kind], statuses: [sample.status as 'confirmed'] };
  const look = markLook({ kind: 0, status: 0, flags: sample.flags }, sample.length, GLYPH, numbering);
  const from = (width - sample.length) / 2;
  const x = sample.flags & DATE_FLAGS.interval ? from : width / 2;
  const place = { x, y: HEIGHT / 2, from, to: from + sample.length, host: sample.host === true };
  return <Picture width={width}>{markNodes(look, place, GLYPH, ink)}</Picture>;
}

interface PictureProps {
  readonly width: number;
  readonly height?: number;
  readonly children: readonly SvgNode[];
}

function Picture({ width, height = HEIGHT, children }: PictureProps) {
  const attributes = { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' };
  return <SvgTree tree={node('svg', attributes, ...children)} />;
}
