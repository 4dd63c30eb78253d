/** The same posting has the same key, wherever and whenever it is read. */
export function keyOf(posting: { board: string; id: string | null; url: string }): string {
  return `${posting.board} ${posting.id ?? posting.url}`;
}
