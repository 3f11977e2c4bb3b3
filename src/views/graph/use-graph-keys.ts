/** The picture by keyboard: one tab stop, arrows walk from node to node, the nodes' acts on Enter. */
import { useRef, useState, type KeyboardEvent } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import { hover } from '../../state/hover.ts';
import { selectActor } from '../../state/view-store.ts';
import { directionOfKey, nearestInDirection } from './keyboard.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { calledLike, NOTHING_TYPED, typedWith } from './type-ahead.ts';

export interface GraphKeys {
  /** The node that the keyboard is at. */
  readonly cursor: ActorId | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onBlur: () => void;
}

interface KeyActs {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onMenu: (id: ActorId) => void;
  readonly onEnter: (id: ActorId, options: { readonly add: boolean }) => void;
}

const ZOOM_STEP = 1.25;

export function useGraphKeys(stage: Stage | null, acts: KeyActs): GraphKeys {
  const [cursor, setCursor] = useState<ActorId | null>(null);

  const typed = useRef(NOTHING_TYPED);
  /** Where the keyboard was when the focus left: a menu or a tab brings it back there. */
  const left = useRef<ActorId | null>(null);

  function goTo(id: ActorId | null): void {
    setCursor(id);
    hover(id === null ? null : { kind: 'actor', id });
    if (id !== null) stage?.bringIntoView(id);
  }

  function walk(key: string): boolean {
    const direction = directionOfKey(key);
    if (!direction || !stage) return false;
    const nodes = placedOf(stage.scene());
    const from = nodes.find(({ id }) => id === cursor);
    const to = from ? nearestInDirection(from, nodes, direction) : nodes[0];
    if (to) goTo(to.id);
    return true;
  }

  /** Letters go to the actor whose name begins so; other keys of the page do not hear of them. */
  function type(event: KeyboardEvent): boolean {
    if (event.key === 'L' && event.shiftKey) return false; // the list of actors; "l" is a letter of a name
    const next = typedWith(typed.current, event.key, event.timeStamp);
    if (!next || event.ctrlKey || event.metaKey) return false;
    typed.current = next;
    const found = calledLike(stage?.scene().nodes ?? [], next.text);
    if (found) goTo(found.node.id);
    event.stopPropagation();
    return true;
  }

  function actOn(id: ActorId, event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Enter':
        acts.onEnter(id, { add: event.shiftKey || event.ctrlKey || event.metaKey });
        return true;
      case ' ':
        selectActor(id);
        return true;
      case 'ContextMenu':
        acts.onMenu(id);
        return true;
      case 'F10':
        if (event.shiftKey) acts.onMenu(id);
        return event.shiftKey;
      case 'Escape':
        goTo(null);
        return true;
      default:
        return false;
    }
  }

  function moveCamera(key: string): boolean {
    if (key === '+' || key === '=') acts.onZoom(ZOOM_STEP);
    else if (key === '-') acts.onZoom(1 / ZOOM_STEP);
    else if (key === '0') acts.onFit();
    else return false;
    return true;
  }

  return {
    cursor,
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget || event.altKey) return;
      const held = event.ctrlKey || event.metaKey;
      const done =
        walk(event.key) ||
        type(event) ||
        (cursor !== null && actOn(cursor, event)) ||
        (!held && moveCamera(event.key));
      if (done) event.preventDefault();
    },
    onFocus: () => {
      if (cursor !== null || !document.activeElement?.matches(':focus-visible')) return;
      const seen = stage?.scene().nodes.filter((one) => one.opacity > 0) ?? [];
      const back = seen.find(({ node }) => node.id === left.current) ?? seen[0];
      goTo(back?.node.id ?? null);
    },
    onBlur: () => {
      typed.current = NOTHING_TYPED;
      left.current = cursor;
      goTo(null);
    },
  };
}

interface PlacedNode {
  readonly id: ActorId;
  readonly x: number;
  readonly y: number;
}
const placed = new WeakMap<Scene, readonly PlacedNode[]>();

/** The same list for the same scene, so that the ways through it are looked for once. */
function placedOf(scene: Scene): readonly PlacedNode[] {
  const known = placed.get(scene);
  if (known) return known;
  const nodes = scene.nodes.map((one) => ({ id: one.node.id, x: one.x, y: one.y }));
  placed.set(scene, nodes);
  return nodes;
}
