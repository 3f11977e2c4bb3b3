import { expect, test } from 'vitest';
import { msOfDay } from '../../base/time.ts';
import type { Notes } from './notes.ts';
import { sceneOf } from './scene-fixture.ts';
import { sceneSvg, type SvgOptions } from './svg.ts';
import { svgText } from './svg-node.ts';

const NO_NOTES: Notes = { moments: [], thin: [] };

function optionsWith(given: Partial<SvgOptions> = {}): SvgOptions {
  return {
    ink: (token) => `var(--${token})`,
    numbering: { kinds: ['meeting'], statuses: ['confirmed'] },
    nameOf: (key) => `${key} & co`,
    barToken: () => 'kind-other',
    axis: {
      lines: [
        { x: 200, major: true },
        { x: 300, major: false },
      ],
      labels: [
        { x: 205, major: true, text: 'January' },
        { x: 305, major: false, text: '11' },
      ],
    },
    title: 'Two lanes',
    notes: NO_NOTES,
    kept: null,
    measure: (text) => text.length * 6,
    remarks: [],
    headWidth: 100,
    ...given,
  };
}

/** One element or text per line. */
function drawn(drawing: string, given?: Partial<SvgOptions>): string {
  const scene = sceneOf(drawing, { days: 20, width: 400, height: 80 });
  return svgText(sceneSvg(scene, optionsWith(given))).replaceAll('><', '>\n<');
}

const MEETING = `
  china   x---x-----
  russia  ----x-----`;

test('a scene as text: axis, lanes with counts, a connector, marks and labels, and nothing that is not escaped', () => {
  expect(`\n${drawn(MEETING)}\n`).toMatchInlineSnapshot(`
    "
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 136" font-size="12" role="img">
    <title>Two lanes</title>
    <line x1="300" x2="300" y1="0" y2="120" stroke="var(--line)">
    </line>
    <line x1="400" x2="400" y1="20" y2="120" stroke="var(--line)" stroke-opacity="0.55">
    </line>
    <text x="305" y="14" fill="var(--ink)" font-weight="550">January</text>
    <text x="405" y="34" fill="var(--ink-soft)">11</text>
    <g transform="translate(0,40)">
    <line x1="0" x2="500" y1="40" y2="40" stroke="var(--line)">
    </line>
    <text x="0" y="15" fill="var(--ink)">china &amp; co 2</text>
    <line x1="0" x2="500" y1="80" y2="80" stroke="var(--line)">
    </line>
    <text x="0" y="55" fill="var(--ink)">russia &amp; co 1</text>
    <svg x="100" width="400" height="80">
    <line x1="90" x2="90" y1="30.5" y2="70.5" stroke="var(--ink-soft)" stroke-opacity="0.35">
    </line>
    <g transform="translate(10,30.5) scale(5)">
    <path d="M-0.9,0A0.9,0.9 0 1 1 0.9,0A0.9,0.9 0 1 1 -0.9,0Z" fill="var(--kind-encounter)">
    </path>
    </g>
    <g transform="translate(90,30.5) scale(5)">
    <path d="M-0.9,0A0.9,0.9 0 1 1 0.9,0A0.9,0.9 0 1 1 -0.9,0Z" fill="var(--kind-encounter)">
    </path>
    </g>
    <g transform="translate(90,70.5) scale(5)">
    <path d="M-0.9,0A0.9,0.9 0 1 1 0.9,0A0.9,0.9 0 1 1 -0.9,0Z" fill="var(--kind-encounter)">
    </path>
    </g>
    <text x="17.5" y="34" text-anchor="start" fill="var(--ink)">#0</text>
    <text x="97.5" y="34" text-anchor="start" fill="var(--ink)">#1</text>
    </svg>
    <g transform="translate(100,0)">
    </g>
    </g>
    </svg>
    "
  `);
});

const NOTES: Notes = {
  moments: [
    { kind: 'today', at: msOfDay(15), label: 'today' },
    { kind: 'asOf', at: msOfDay(5), label: 'kept until then' },
  ],
  thin: [{ from: msOfDay(6), to: msOfDay(8), note: 'few sources' }],
};

test('on paper too an empty stretch is told from silence', () => {
  const text = drawn(MEETING, { notes: NOTES, remarks: ['165 more lanes'] });
  expect(text).toContain('<line x1="300" x2="300"');
  expect(text).toContain('>today</text>');
  expect(text).toMatch(/<line x1="100" x2="100"[^>]* stroke-dasharray="3 3">/);
  expect(text).toContain('>kept until then</text>');
  expect(text).toMatch(/<svg x="120" width="40" height="[\d.]+">\n<path d="M[^"]+" stroke="var\(--line\)">/);
  expect(text).toContain('>165 more lanes</text>');
});

test('what lies out of view leaves no trace', () => {
  const away = { from: msOfDay(60), to: msOfDay(80), note: 'few sources' };
  const moments = NOTES.moments.map((moment) => ({ ...moment, at: msOfDay(70) }));
  expect(drawn(MEETING, { notes: { moments, thin: [away] } })).toBe(drawn(MEETING));
});
