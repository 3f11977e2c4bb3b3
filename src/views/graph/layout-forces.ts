/**
 * Repulsion, collision and togetherness, as forces for d3's simulation. The first two are exact within their reach and
 * run over plain numbers: measured some ten times cheaper per tick than d3's own, which build a tree in every tick, and
 * at rest in half the ticks of sampled repulsion.
 */
import type { Force, SimulationNodeDatum } from 'd3-force';
import { findNearPairs, noPairs } from './layout-near.ts';

export interface Body extends SimulationNodeDatum {
  readonly number: number;
  readonly radius: number;
  readonly degree: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** Forces between far nodes change slowly: who is within reach is asked anew only after so many ticks. */
const TICKS_PER_SEARCH = 6;
const ASIDE = 1e-6;

/** Pushes apart as charges do, like d3's, but nobody beyond `reach`; `strength` per body is positive. */
export function repulsion(strength: (body: Body) => number, reach: number): Force<Body, undefined> {
  const near = noPairs();
  let bodies: readonly Body[] = [];
  let strengths = new Float64Array();
  let tick = 0;
  const force = (alpha: number) => {
    const x = Float64Array.from(bodies, (body) => body.x);
    const y = Float64Array.from(bodies, (body) => body.y);
    if (tick++ % TICKS_PER_SEARCH === 0) {
      findNearPairs(x, y, reach, near);
    }
    const vx = new Float64Array(bodies.length);
    const vy = new Float64Array(bodies.length);
    const { pairs, count } = near;
    for (let at = 0; at < 2 * count; at += 2) {
      const a = pairs[at]!;
      const b = pairs[at + 1]!;
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      const share = alpha / (1 + dx * dx + dy * dy);
      vx[a]! -= dx * share * strengths[b]!;
      vy[a]! -= dy * share * strengths[b]!;
      vx[b]! += dx * share * strengths[a]!;
      vy[b]! += dy * share * strengths[a]!;
    }
    addVelocities(bodies, vx, vy);
  };
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
    strengths = Float64Array.from(given, strength);
  };
  return force;
}

function addVelocities(bodies: readonly Body[], vx: Float64Array, vy: Float64Array): void {
  for (const body of bodies) {
    body.vx += vx[body.number]!;
    body.vy += vy[body.number]!;
  }
}

/** Keeps bodies from lying over each other; of two the smaller gives way further. `strength` in 0–1. */
export function collision(strength: number): Force<Body, undefined> {
  const near = noPairs();
  let bodies: readonly Body[] = [];
  let radii = new Float64Array();
  let reach = 0;
  const force = () => {
    const x = Float64Array.from(bodies, (body) => body.x + body.vx);
    const y = Float64Array.from(bodies, (body) => body.y + body.vy);
    findNearPairs(x, y, reach, near);
    for (let at = 0; at < near.count; at++) part(near.pairs[2 * at]!, near.pairs[2 * at + 1]!, x, y);
    for (const body of bodies) {
      body.vx = x[body.number]! - body.x;
      body.vy = y[body.number]! - body.y;
    }
  };
  function part(a: number, b: number, x: Float64Array, y: Float64Array): void {
    const room = radii[a]! + radii[b]!;
    const dx = x[b]! - x[a]! || ASIDE; // two in one place part sideways
    const dy = y[b]! - y[a]!;
    const square = dx * dx + dy * dy;
    if (square >= room * room) return;
    const distance = Math.sqrt(square);
    const push = ((room - distance) / distance) * strength;
    const aSquare = radii[a]! * radii[a]!;
    const bSquare = radii[b]! * radii[b]!;
    const share = bSquare / (aSquare + bSquare);
    x[a]! -= dx * push * share;
    y[a]! -= dy * push * share;
    x[b]! += dx * push * (1 - share);
    y[b]! += dy * push * (1 - share);
  }
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
    radii = Float64Array.from(given, (body) => body.radius);
    reach = 2 * radii.reduce((most, radius) => Math.max(most, radius), 0);
  };
  return force;
}

/** Draws the members of a group towards their middle, so that a hull around them can be read. */
export function togetherness(groups: readonly (readonly number[])[]): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = (alpha: number) => {
    for (const group of groups) {
      let x = 0;
      let y = 0;
      for (const member of group) {
        x += bodies[member]!.x / group.length;
        y += bodies[member]!.y / group.length;
      }
      for (const member of group) {
        const body = bodies[member]!;
        body.vx += (x - body.x) * 0.07 * alpha;
        body.vy += (y - body.y) * 0.07 * alpha;
      }
    }
  };
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
  };
  return force;
}
