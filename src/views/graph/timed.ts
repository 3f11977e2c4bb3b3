/** A movement in time: called with every frame's time, until it says that it has ended. */
export type Movement = (now: number) => boolean;

const MORPH_MS = 480;

/** Goes from 0 to exactly 1, fast at first, then gently. `progress` hears each share once. */
export function timed(progress: (share: number) => void, duration = MORPH_MS): Movement {
  let begin: number | null = null;
  return (now) => {
    begin ??= now;
    const share = Math.min(1, (now - begin) / duration);
    progress(share === 1 ? 1 : 1 - (1 - share) ** 3);
    return share < 1;
  };
}
