/** How much of a quote is shown (characters): enough to know it again. */
const most = 220;

/** The posting's own words. Long ones are cut, and the cut is shown. */
export function Quote({ words }: { words: string }) {
  const flat = words.replace(/\s+/g, ' ').trim();
  return (
    <q className="quote" dir="auto">
      {flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat}
    </q>
  );
}
