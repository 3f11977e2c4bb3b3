/** Line icons on a 16-pixel grid, drawn for this app: 1.5px strokes, round ends, the colour of the text. */
const PATHS = {
  undo: 'M6 3.5 2.5 7 6 10.5M3 7h6.5a4 4 0 0 1 0 8H7',
  redo: 'M10 3.5 13.5 7 10 10.5M13 7H6.5a4 4 0 0 0 0 8H9',
  open: 'M2 12.5v-9h4l1.5 2H14v7ZM2 7.5h12',
  share: 'M6.5 9.5l3-3M7 4.5l1.3-1.3a3 3 0 0 1 4.3 4.3L11.5 9M9 11.5l-1.3 1.3a3 3 0 0 1-4.3-4.3L4.5 7',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.8 10.8 14 14',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  moon: 'M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5Z',
  screen: 'M2.5 3.5h11v7h-11ZM6 13.5h4M8 10.5v3',
  help: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6.2 6.2a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.4M8 11.6v.1',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  locked: 'M4 7.5h8v6H4ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 9.8v1.4',
  unlocked: 'M4 7.5h8v6H4ZM5.5 7.5V4.5a2.5 2.5 0 0 1 4.8-1',
  pin: 'M6 2.5h4M6.8 2.5v4L5 9.5h6L9.2 6.5v-4M8 9.5v4.5',
  external: 'M9 3h4v4M13 3 7.5 8.5M11.5 9.5v3.5h-8v-8H7',
  play: 'M5 3.5v9l7.5-4.5Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  timeline: 'M2 8h12M4.5 8V5M8 8V3M11.5 8v3.5M2.5 13.5h11',
  graph:
    'M4.2 5.6 11 4.2M4.6 6.4l4 5M11.8 5.6l-2 5.6M3.5 7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM12.5 5.4a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM9.3 14a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  details: 'M3 2.5h10v11H3ZM5.5 6h5M5.5 8.5h5M5.5 11h3',
  table: 'M2.5 3.5h11v9h-11ZM2.5 6.5h11M6.5 6.5v6',
  article: 'M4 1.5h5.5L13 5v9.5H4ZM9 1.5V5.5h4M6 8h5M6 10h5M6 12h3',
  quote: 'M3 9.5h3.5v-4H3v4a3 3 0 0 1-1 2.5M10 9.5h3.5v-4H10v4a3 3 0 0 1-1 2.5',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  check: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.1',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
