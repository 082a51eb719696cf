/** Drawn on a grid of 16, stroked with the colour of the text. */
const ICONS = {
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  undo: 'M6 3 2.8 6.2 6 9.4M3 6.2h6.2a4 4 0 0 1 0 8H6',
  redo: 'm10 3 3.2 3.2L10 9.4M13 6.2H6.8a4 4 0 0 0 0 8H10',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.2v1.3M8 13.5v1.3M1.2 8h1.3M13.5 8h1.3M3.2 3.2l.9.9M11.9 11.9l.9.9M3.2 12.8l.9-.9M11.9 4.1l.9-.9',
  moon: 'M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7Z',
  auto: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 2v12M8 5l4.6-1.6M8 8h6M8 11l4.6 1.6',
  console: 'M2 3h12v10H2zM4.5 6l2 2-2 2M8 10.3h3.5',
  canvas:
    'M4 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM12 11.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM7 5.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM6.4 5.6 4.6 9.9M8.3 5.1l2.6 3.7M5.7 11.2l4.6-.8',
  table: 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M6.5 6.3V13',
  tree: 'M3 3h5M5 3v10M5 7.5h3M5 13h3M8.5 7.5H13M8.5 13H13M8 3h5',
  link: 'M6.7 9.3a2.7 2.7 0 0 0 3.9 0l2.4-2.4A2.7 2.7 0 1 0 9.1 3.1L8.3 3.9M9.3 6.7a2.7 2.7 0 0 0-3.9 0L3 9.1a2.7 2.7 0 1 0 3.9 3.8l.8-.8',
  take: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.8 11.5v2h10.4v-2',
  open: 'M2.5 13V3.5h4l1.5 2h5.5V13zM2.5 8h11',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'm4 4 8 8M12 4l-8 8',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  hide: 'M2 8s2.2-4 6-4c1 0 1.9.3 2.7.7M14 8s-2.2 4-6 4c-1 0-1.9-.3-2.7-.7M3 13.5 13 2.5',
  focus: 'M8 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2',
  expand: 'M8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM6.7 6.7 3.5 3.5M9.3 6.7l3.2-3.2M6.7 9.3l-3.2 3.2M9.3 9.3l3.2 3.2',
  between: 'M2.5 5.5h11M10.7 2.7l2.8 2.8M13.5 10.5h-11M5.3 13.3 2.5 10.5',
  book: 'M8 4c-1.5-1-3.5-1.2-5.5-1v9.5c2-.2 4 0 5.5 1 1.5-1 3.5-1.2 5.5-1V3c-2-.2-4 0-5.5 1Zm0 0v9.5',
  keyboard: 'M1.8 4h12.4v8H1.8zM4.3 6.7h.01M6.8 6.7h.01M9.3 6.7h.01M11.8 6.7h.01M5 9.5h6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  up: 'm4.5 9.5 3.5-3.5 3.5 3.5',
  question: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.3 6.4a1.75 1.75 0 1 1 2.5 1.6c-.5.3-.8.6-.8 1.2M8 11.2h.01',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  warning: 'M8 2.5 14.5 13.5h-13ZM8 6.5v3.5M8 11.8h.01',
  pin: 'M8 14.5S3.5 10 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 10 8 14.5 8 14.5ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
} as const;

export type IconName = keyof typeof ICONS;

/** A small picture beside words, or on a button that says them; silent to screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
