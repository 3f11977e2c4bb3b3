import { useMemo } from 'react';
import { usePreference } from '../../state/preferences.ts';
import { axisLabels } from './axis-labels.ts';
import { MAJOR_WEIGHT, type AxisText } from './axis.ts';
import { LABEL_TEXT, useMeasure } from './use-measure.ts';

/** The axis's words in the reader's language and their widths; `scale`: the text size over the usual one. */
export function useAxisText(scale: number): AxisText {
  const language = usePreference('language');
  const minorWidth = useMeasure(LABEL_TEXT * scale);
  const majorWidth = useMeasure(LABEL_TEXT * scale, MAJOR_WEIGHT);
  return useMemo(
    () => ({
      labels: axisLabels(language),
      scale,
      widthOf: (text, major) => (major ? majorWidth(text) : minorWidth(text)),
    }),
    [language, scale, minorWidth, majorWidth],
  );
}
