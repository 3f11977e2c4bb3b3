/** The palette: text can be read and marks be seen on every ground, and colours be told apart, also by the colour-blind. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, SIMULATIONS, type Simulation } from './palette/color.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');

const PAIRS = [
  ...css.matchAll(/--([\w-]+): var\(--if-light, (#[0-9a-f]{6})\) var\(--if-dark, (#[0-9a-f]{6})\);/g),
].map(([, name, light, dark]) => ({ name: name!, light: light!, dark: dark! }));

const THEMES = {
  light: new Map(PAIRS.map(({ name, light }) => [name, light])),
  dark: new Map(PAIRS.map(({ name, dark }) => [name, dark])),
};

const GROUNDS = ['paper', 'surface', 'sunken'];
const TEXT = ['ink', 'ink-soft', 'ink-faint', 'accent', 'error', 'warning'];
const KINDS = ['kind-encounter', 'kind-commitment', 'kind-force', 'kind-marker', 'kind-other'];
const ACTORS = ['person', 'state', 'organisation', 'company', 'initiative', 'project'].map(
  (kind) => `actor-${kind}`,
);
const HULLS = [1, 2, 3, 4, 5].map((hull) => `hull-${hull}`);
const GRAPHICS = [...KINDS, ...ACTORS, ...HULLS, 'focus'];

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for marks. */
const LEAST_TEXT_CONTRAST = 4.5;
const LEAST_MARK_CONTRAST = 3;
/** In OKLab × 100: two patches of this distance are told apart at a glance, not only side by side. */
const LEAST_DISTANCE = 8;
const LEAST_DISTANCE_UNIMPAIRED = 12;

test('every colour stands once, with its light and its dark value', () => {
  expect(THEMES.light.size).toBe(PAIRS.length);
  expect(css.match(/#[0-9a-f]{3,8}\b/gi)).toHaveLength(2 * PAIRS.length);
});

test('wherever a theme is chosen, one value of each pair holds and the other is empty', () => {
  const switches = [...css.matchAll(/--if-light:([^;]*);\s*--if-dark:([^;]*);/g)];
  const chosen = switches.map(([, light, dark]) => `light ${light!.trim()}, dark ${dark!.trim()}`);
  expect(chosen).toEqual(['light initial, dark ', 'light , dark initial', 'light , dark initial']);
  expect(css.match(/--if-(light|dark):/g)).toHaveLength(2 * switches.length);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const color = (token: string): string => {
    const value = THEMES[theme].get(token);
    if (value === undefined) throw new Error(`no colour ${token}`);
    return value;
  };

  /** "ink on paper 3.2" for each pair that is too faint. */
  const faint = (tokens: readonly string[], grounds: readonly string[], least: number) =>
    tokens.flatMap((token) =>
      grounds
        .filter((ground) => contrast(color(token), color(ground)) < least)
        .map((ground) => `${token} on ${ground} ${contrast(color(token), color(ground)).toFixed(2)}`),
    );

  test('text can be read on every ground', () => {
    expect(faint(TEXT, GROUNDS, LEAST_TEXT_CONTRAST)).toEqual([]);
    expect(faint(['ink', 'accent'], ['accent-soft'], LEAST_TEXT_CONTRAST)).toEqual([]);
    expect(faint(['ink'], ['highlight'], LEAST_TEXT_CONTRAST)).toEqual([]);
    expect(faint(['on-accent'], ['accent'], LEAST_TEXT_CONTRAST)).toEqual([]);
  });

  test('marks can be seen on every ground', () => {
    expect(faint(GRAPHICS, GROUNDS, LEAST_MARK_CONTRAST)).toEqual([]);
  });

  describe.each(Object.keys(SIMULATIONS) as Simulation[])('seen with %s', (simulation) => {
    const least = simulation === 'none' ? LEAST_DISTANCE_UNIMPAIRED : LEAST_DISTANCE;

    /** "a and b 4.2" for each pair that is too close. */
    const close = (tokens: readonly string[]) =>
      tokens.flatMap((a, i) =>
        tokens
          .slice(i + 1)
          .filter((b) => distance(color(a), color(b), simulation) < least)
          .map((b) => `${a} and ${b} ${distance(color(a), color(b), simulation).toFixed(1)}`),
      );

    test('families of kinds can be told apart', () => {
      expect(close(KINDS)).toEqual([]);
    });

    test('hulls can be told apart', () => {
      expect(close(HULLS)).toEqual([]);
    });
  });
});

describe('the check', () => {
  test('knows the contrast of black and white, and of the faintest grey that may be read on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('sees red and green become alike for those who cannot tell them apart', () => {
    const [red, green] = ['#d05050', '#7a8a2a'];
    expect(distance(red, green, 'deuteranopia')).toBeLessThan(distance(red, green, 'none') / 2);
    expect(distance('#ffffff', '#000000', 'none')).toBeCloseTo(100, 1);
  });

  test('sees with all three kinds of colour blindness, each blind to something else', () => {
    expect(Object.keys(SIMULATIONS)).toEqual(['none', 'protanopia', 'deuteranopia', 'tritanopia']);
    const [blue, green] = ['#3a7ad0', '#2a9080'];
    expect(distance(blue, green, 'tritanopia')).toBeLessThan(distance(blue, green, 'none') / 2);
    expect(distance(blue, green, 'protanopia')).toBeGreaterThan(distance(blue, green, 'tritanopia'));
  });
});
