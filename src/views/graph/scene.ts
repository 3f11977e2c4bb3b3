/** What is to be drawn, wherever it is drawn: canvas and SVG take the same scene. */
import type { GraphLevel } from '../../queries/engine-types.ts';
import type { GraphLink } from './graph-links.ts';
import type { GraphModel, GraphNode } from './graph-model.ts';
import type { Outline } from './hull-shape.ts';
import type { Places } from './layout-request.ts';
import type { RollUps } from './roll-up.ts';

/** A picture at rest: what an answer became. */
export interface Picture {
  readonly model: GraphModel;
  readonly places: Places;
  readonly hulls: readonly Hull[];
  /** Names in the reader's language, by actor. */
  readonly names: ReadonlyMap<string, string>;
  /** Which actors stand for the participants. */
  readonly level?: GraphLevel | undefined;
  /** In the period: where actors go, and come from, when the level changes. */
  readonly rollUps?: RollUps;
}

export interface Hull {
  readonly organisation: string;
  readonly name: string;
  /** Position among the hulls that the reader may tell apart; decides line, pattern and colour. */
  readonly place: number;
  /** Its members in force that are drawn. */
  readonly members: ReadonlySet<string>;
  readonly outline: Outline;
}

export interface SceneNode {
  readonly node: GraphNode;
  readonly name: string;
  x: number;
  y: number;
  radius: number;
  opacity: number;
  /** Fades out: no longer in the picture. */
  readonly leaving: boolean;
}

export interface SceneLink {
  readonly link: GraphLink;
  readonly a: SceneNode;
  readonly b: SceneNode;
  width: number;
  opacity: number;
}

export interface SceneHull {
  readonly hull: Hull;
  opacity: number;
  readonly leaving: boolean;
}

/** The first so many of a scene's nodes and links, which fade out where they are. */
export interface Leaving {
  readonly nodes: number;
  readonly links: number;
  /** The share of their opacity that is left. */
  remaining: number;
}

export interface Scene {
  readonly level?: GraphLevel | undefined;
  readonly nodes: readonly SceneNode[];
  /** Those that are drawn whoever is looked at. */
  readonly links: readonly SceneLink[];
  /** The others, which are drawn for who is looked at: made when first asked for, as they are thousands. */
  readonly weak: () => readonly SceneLink[];
  readonly hulls: readonly SceneHull[];
  /** While it moves. */
  readonly leaving?: Leaving | undefined;
}

export const EMPTY_SCENE: Scene = { nodes: [], links: [], weak: () => [], hulls: [] };
