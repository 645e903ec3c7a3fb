/** Signs as 16 px strokes, drawn here: no icon font, no request. Always beside or inside something named. */
const strokes = {
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM8 1.6v1.8m0 9.2v1.8M1.6 8h1.8m9.2 0h1.8M3.5 3.5l1.3 1.3m6.4 6.4 1.3 1.3m0-9-1.3 1.3m-6.4 6.4-1.3 1.3',
  pause: 'M5.5 3.5v9m5-9v9',
  play: 'M5 3.2v9.6L12.8 8 5 3.2Z',
  check: 'M3 8.5 6.4 12 13 4.6',
  down: 'm4 6.2 4 4 4-4',
  left: 'm9.8 4-4 4 4 4',
  right: 'm6.2 4 4 4-4 4',
  copy: 'M5.6 5.6V3.4c0-.5.4-.8.8-.8h6.200c.5 0 .8.4.8.8v6.200c0 .5-.4.8-.8.8h-2.200M3.400 5.600h6.200c.5 0 .8.4.8.8v6.200c0 .5-.4.8-.8.8H3.400c-.5 0-.8-.4-.8-.8V6.400c0-.5.4-.8.8-.8Z',
  eye: 'M1.500 8S3.900 3.600 8 3.600 14.500 8 14.500 8 12.100 12.400 8 12.400 1.500 8 1.500 8Zm6.500-1.900a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800Z',
  close: 'm4 4 8 8m0-8-8 8',
  wave: 'M1.200 6.400c2.300-3 4.500-3 6.800 0s4.500 3 6.800 0M3.600 11.400h8.800',
} as const;

export type IconName = keyof typeof strokes;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
