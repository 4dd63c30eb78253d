/** The room for a name beside a bar, in Latin letters. */
const room = 26;

/** Chinese and Japanese letters and their signs: nearly twice as wide as Latin ones. */
const wide = /[\u3000-\u9fff\uff00-\uff60]/g;

const widthOf = (letters: string) => letters.length + (letters.match(wide)?.length ?? 0) * 0.8;

/** A name cut to what stands beside a bar: "Relocation is asked for, o…". The table has it whole. */
export function shortName(name: string): string {
  if (widthOf(name) <= room) return name;
  let start = name;
  while (widthOf(start) >= room) start = start.slice(0, -1);
  return `${start.trimEnd()}…`;
}
