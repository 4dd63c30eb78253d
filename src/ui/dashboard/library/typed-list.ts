/** The commas of the languages we speak: Japanese has two of its own. */
const commas = /[,、，]/;

/** The things in a line with commas between: trimmed, each once, as long and as many as are kept. */
export function listOf(typed: string): string[] {
  const things = typed.split(commas).map((thing) => thing.trim().slice(0, 60));
  return [...new Set(things.filter(Boolean))].slice(0, 30);
}
