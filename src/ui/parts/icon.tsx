const shapes = {
  fold: 'M6 3.5 10.5 8 6 12.5',
  close: 'm4 4 8 8m0-8-8 8',
  find: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.2 3.2',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  tick: 'm3 8.5 3.3 3.3L13 5',
  half: 'M2.5 9.2c1.8-2.6 3.7-2.6 5.5 0s3.7 2.6 5.5 0',
  chevron: 'M6 4l4 4-4 4',
  bang: 'M8 3v6M8 12.4v.1',
  dot: 'M8 7.9v.2',
  keep: 'M4 2.5h8v11l-4-3-4 3z',
  unsaid: 'M5.8 6a2.2 2.2 0 1 1 3.1 2c-.6.3-.9.7-.9 1.4v.3M8 12.4v.1',
  toLeft: 'M3 3v10M13 8H6m3-3L6 8l3 3',
  toRight: 'M13 3v10M3 8h7M7 5l3 3-3 3',
  side: 'M2.5 3.5h11v9h-11zM10 3.5v9',
} as const;
export type IconName = keyof typeof shapes;
/** Every sign, for the page that shows all parts. */
export const iconNames = Object.keys(shapes) as IconName[];

/** A line drawing in the colour of the text; always beside words, so hidden from readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
