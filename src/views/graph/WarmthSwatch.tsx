import { useId } from 'react';

/** From a link that was renewed first to one that was renewed last, in the colours that `linkColor` mixes. */
export function WarmthSwatch() {
  const id = useId();
  return (
    <svg width={28} height={4} aria-hidden="true" focusable="false">
      <linearGradient id={id}>
        <stop style={{ stopColor: 'var(--ink-soft)' }} />
        <stop offset="1" style={{ stopColor: 'var(--accent)' }} />
      </linearGradient>
      <rect width={28} height={4} fill={`url(#${id})`} />
    </svg>
  );
}
