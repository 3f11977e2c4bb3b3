// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { beginEmbed } from '../state/embed.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { resetView, setLanes, undo } from '../state/view-store.ts';
import { decodeView, encodeView } from './codec.ts';
import { asEmbed, readEmbed } from './embed.ts';
import { addressOf, linkTo, syncAddress } from './sync.ts';

afterEach(() => {
  beginEmbed(null);
  resetView();
});

test.each(['all', 'timeline', 'graph'] as const)('an address says that it embeds %s', (embed) => {
  const address = asEmbed(encodeView(DEFAULT_VIEW), embed);
  expect(readEmbed(address)).toBe(embed);
});

test('an address without the parameter is that of a page, and an unknown value shows all', () => {
  expect(readEmbed('?v=1&kinds=meeting')).toBeNull();
  expect(readEmbed('?v=1&embed=')).toBe('all');
  expect(readEmbed('?v=1&embed=true')).toBe('all');
});

test('the parameter is no part of the view, and is not dropped with a notice', () => {
  expect(decodeView('?v=1&embed=graph')).toEqual(decodeView('?v=1'));
});

test('each rewriting of the address keeps the parameter, undo included, and adds no history', () => {
  beginEmbed('timeline');
  const stop = syncAddress(decodeView, () => undefined);
  const before = history.length;
  setLanes('state');
  expect(location.search).toBe('?v=1&lanes=state&embed=timeline');
  undo();
  expect(location.search).toBe('?v=1&embed=timeline');
  expect(history.length).toBe(before);
  stop();
});

test('a step of a page of its own adds history, and no parameter', () => {
  const stop = syncAddress(decodeView, () => undefined);
  const before = history.length;
  setLanes('state');
  expect(location.search).toBe('?v=1&lanes=state');
  expect(history.length).toBe(before + 1);
  stop();
});

test('the link to share is that of the page, not of the embed', () => {
  beginEmbed('all');
  expect(linkTo(DEFAULT_VIEW)).not.toContain('embed');
  expect(addressOf(DEFAULT_VIEW)).toContain('embed=1');
});
