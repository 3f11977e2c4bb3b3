/** A finger that rests where it is: what the right button is to a mouse. Not every browser tells of it by itself. */

const HOLD_MS = 500;
/** CSS pixels; a resting finger is never quite still. */
const UNSTEADY = 8;

type Touch = Pick<PointerEvent, 'pointerType' | 'isPrimary' | 'clientX' | 'clientY'>;

export interface Holding<T extends Touch> {
  readonly begin: (event: T) => void;
  readonly move: (event: T) => void;
  readonly end: () => void;
  /** The press that is ending was one: it is no tap. */
  readonly justHeld: () => boolean;
}

export function holding<T extends Touch>(onHold: (event: T) => void): Holding<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: T | null = null;
  let held = false;
  const end = (): void => {
    clearTimeout(timer);
    from = null;
  };
  return {
    begin: (event) => {
      end();
      if (!event.isPrimary) return; // a second finger pinches
      held = false;
      if (event.pointerType !== 'touch') return;
      from = event;
      timer = setTimeout(() => {
        held = true;
        onHold(event);
      }, HOLD_MS);
    },
    move: ({ clientX, clientY }) => {
      if (from && Math.hypot(clientX - from.clientX, clientY - from.clientY) > UNSTEADY) end();
    },
    end,
    justHeld: () => held,
  };
}
