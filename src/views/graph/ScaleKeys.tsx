/** The scales of node sizes and link widths, as they are drawn now. */
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

function Disc({ radius }: { readonly radius: number }) {
  const side = Math.ceil(2 * radius + 2);
  return (
    <svg width={side} height={side} aria-hidden="true" focusable="false">
      <circle cx={side / 2} cy={side / 2} r={radius} fill="none" stroke="currentColor" />
    </svg>
  );
}

function Line({ width }: { readonly width: number }) {
  return (
    <svg width={LINE_LENGTH} height={10} aria-hidden="true" focusable="false">
      <path d={`M0,5H${LINE_LENGTH}`} stroke="currentColor" strokeOpacity={0.5} strokeWidth={width} />
    </svg>
  );
}
