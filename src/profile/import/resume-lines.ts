import { languageNamed } from './language-names';
import { type ResumeSection, sectionCalled } from './resume-headings';

/** A line of a résumé and where it stands. */
export interface ResumeLine {
  text: string;
  section: ResumeSection;
}

/** A résumé is some pages; what is longer is no résumé, and is read no further. */
const mostText = 150_000;
const mostLines = 3_000;
const longestLine = 400;

/** Whether a text goes on where reading it ends. */
export function isCutShort(text: string): boolean {
  return text.length > mostText || readable(text).length === mostLines;
}

/** A paragraph on one line, as word processors keep it, is cut where a sentence or a word ends. */
function readable(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, mostText).split(/\r?\n|\f/, mostLines)) {
    let from = 0;
    while (line.length - from > longestLine) {
      const piece = line.slice(from, from + longestLine);
      const end = ['. ', '; ', ', ', ' ']
        .map((mark) => piece.lastIndexOf(mark))
        .find((at) => at > 100);
      const length = end === undefined ? longestLine : end + 1;
      lines.push(piece.slice(0, length));
      from += length;
    }
    lines.push(line.slice(from));
  }
  return lines.slice(0, mostLines);
}

/** The text's lines, each with the section it stands in. Empty lines are kept: they part the jobs. */
export function resumeLines(text: string): ResumeLine[] {
  let section: ResumeSection = 'top';
  const lines: ResumeLine[] = [];
  for (const raw of readable(text)) {
    const line = plainLine(raw);
    const { named, rest } = headingOf(line);
    if (!named)
      lines.push({ text: line, section: section === 'top' && tells(line) ? 'summary' : section });
    else if (named === 'languages' && rest !== '') {
      // Said within another part: "Languages: Python, Go" among the skills, "Languages: English, Tamil".
      lines.push({ text: rest, section: languageNamed(rest) ? named : section });
    } else {
      section = named;
      if (rest !== '') lines.push({ text: rest, section });
    }
  }
  return lines;
}

/** A sentence under the name is a summary without a heading. */
function tells(line: string): boolean {
  return /[.!]$/.test(line) && line.split(' ').length >= 6 && !line.includes('@');
}

/** Without the marks of Markdown; what tabs keep apart, bars do. */
function plainLine(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .trim()
    .replace(/ *\t+ */g, ' | ')
    .replace(/^(?:\|\s*)+|^#{1,6} +/, '')
    .replace(/(\*\*|__)([^*_]+)\1/g, '$2')
    .replace(/^([*_])(?! )([^*_]+)\1$/, '$2')
    .replace(/\[([^\]]{1,200})\]\((?:https?:|mailto:)[^)]{0,300}\)/g, '$1');
}

/** Whether these words are a heading that résumés have. */
export function isResumeHeading(words: string): boolean {
  return headingOf(plainLine(words)).named !== null;
}

/** A heading by itself, or before a colon with words after it ("Skills: Python, Go"). */
function headingOf(line: string): { named: ResumeSection | null; rest: string } {
  const whole = line.length < 60 ? sectionCalled(bare(line)) : null;
  if (whole) return { named: whole, rest: '' };
  const colon = line.indexOf(':');
  if (colon < 3 || colon > 40) return { named: null, rest: '' };
  const named = sectionCalled(bare(line.slice(0, colon)));
  return { named, rest: line.slice(colon + 1).replace(/^[*_ ]+/, '') };
}

function bare(words: string): string {
  return words
    .replace(/^[-•*_=~|:▪●■◆▸ ]+|[-*_=~|: ]+$/g, '')
    .replace(/ ?[&/+] ?/g, ' and ')
    .toLowerCase();
}
