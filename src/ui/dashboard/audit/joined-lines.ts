/** A line that opens a thing of its own: a bullet, a number, a heading in capitals. */
const opens = /^\s*(?:[*•●▪◦·‣–-]\s|\d{1,2}[.)]\s|[A-Z][A-Z &/]+$)/;

/** The lines of a page without its line breaks in the middle of sentences. */
export function joinedLines(text: string): string {
  const joined: string[] = [];
  for (const line of text.split('\n')) {
    const above = joined.at(-1);
    const goesOn =
      above !== undefined &&
      above.length > 50 &&
      !/[.:;!?]\s*$/.test(above) &&
      line.trim() !== '' &&
      !opens.test(line);
    if (goesOn) joined[joined.length - 1] = `${above.trimEnd()} ${line.trimStart()}`;
    else joined.push(line);
  }
  return joined.join('\n');
}
