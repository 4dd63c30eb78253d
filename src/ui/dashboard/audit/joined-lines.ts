/** How the middle of a sentence looks: a capital may be the next item of a list that lost its bullets. */
const middle = /^\s*[\p{Ll}(&]/u;

/** The lines of a page without its line breaks in the middle of sentences. */
export function joinedLines(text: string): string {
  const joined: string[] = [];
  for (const line of text.split('\n')) {
    const above = joined.at(-1);
    const goesOn =
      above !== undefined && above.length > 50 && !/[.:;!?]\s*$/.test(above) && middle.test(line);
    if (goesOn) joined[joined.length - 1] = `${above.trimEnd()} ${line.trimStart()}`;
    else joined.push(line);
  }
  return joined.join('\n');
}
