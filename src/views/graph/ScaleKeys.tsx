/** The scales of node sizes and link widths, as they are drawn now. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphModel } from './graph-model.ts';
import { largest } from './measured-model.ts';
import { linkWidth, radiusBy, scaleSteps } from './scales.ts';
import styles from './GraphView.module.css';

interface ScaleKeysProps {
  readonly model: GraphModel;
  readonly scale: number;
}

const LINE_LENGTH = 18;
const LINE_HEIGHT = 10;

export function ScaleKeys({ model, scale }: ScaleKeysProps) {
  const { t, i18n } = useTranslation('graph');
  const number = new Intl.NumberFormat(i18n.language);
  const { size } = model;
  const most = largest(model.nodes, size);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumSignificantDigits: 2 });
  const isShare = size === 'betweenness';
  const steps = isShare ? [most / 9, most] : scaleSteps(most);
  return (
    <>
      {most > (isShare ? 0 : 1) && (
        <li className={styles.scale}>
          {steps.map((step) => (
            <span key={step} className={styles.step}>
              <Disc radius={radiusBy(size, step, most) * scale} />
              {(isShare ? percent : number).format(step)}
            </span>
          ))}
          {t(`legend.${size}`)}
        </li>
      )}
      {model.heaviest > 0 && (
        <li className={styles.scale}>
          {scaleSteps(model.heaviest).map((step) => (
            <span key={step} className={styles.step}>
              <Line width={linkWidth(step, model.heaviest)} />
              {number.format(step)}
            </span>
          ))}
          {t('legend.weight')}
        </li>
      )}
    </>
  );
}

/** In pixels of the picture, which on paper can be smaller than those of the page. */
function drawnSize(width: number, height: number): CSSProperties {
  const pixels = (count: number) => `calc(var(--picture-pixel, 1px) * ${count})`;
  return { inlineSize: pixels(width), blockSize: pixels(height) };
}

function Disc({ radius }: { readonly radius: number }) {
  const side = Math.ceil(2 * radius + 2);
  return (
    <svg style={drawnSize(side, side)} viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
      <circle cx={side / 2} cy={side / 2} r={radius} fill="none" stroke="currentColor" />
    </svg>
  );
}

function Line({ width }: { readonly width: number }) {
  return (
    <svg
      style={drawnSize(LINE_LENGTH, LINE_HEIGHT)}
      viewBox={`0 0 ${LINE_LENGTH} ${LINE_HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={`M0,${LINE_HEIGHT / 2}H${LINE_LENGTH}`}
        stroke="currentColor"
        strokeOpacity={0.5}
        strokeWidth={width}
      />
    </svg>
  );
}
