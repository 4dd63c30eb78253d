import type { HeldRole } from '../person';
import { type StatedStretch, stretchesIn } from './date-ranges';
import { peopleLed } from './led-and-spent';
import { ownWords } from './own-words';
import type { ResumeLine } from './resume-lines';
import { nameGroups } from './role-groups';
import { isEmployer, isTitle } from './role-titles';

/** A role a résumé names with its dates, and the lines that head it. */
export interface NamedRole {
  role: HeldRole;
  stretch: StatedStretch;
  /** Numbers of the lines that say title, employer, dates and place. */
  head: number[];
  /** Where the employer's name stands. */
  company: CompanyPlace;
  quote: string;
}

type CompanyPlace = 'with title' | 'above' | 'below' | 'unsaid';

/** The roles of a résumé. Only a title with dates beside it is one; what is not plain is left out. */
export function resumeRoles(
  lines: readonly ResumeLine[],
  isPlace: (words: string) => boolean,
  today: string,
): NamedRole[] {
  const roles: NamedRole[] = [];
  const taken = new Set<number>();
  for (const [at, { text, section }] of lines.entries()) {
    if (section !== 'experience' || isProse(text)) continue;
    const [stretch] = stretchesIn(text, today);
    if (!stretch) continue;
    const found = headAt(lines, at, stretch, taken, isPlace, today);
    if (!found) continue;
    for (const line of found.head) taken.add(line);
    const quote = found.head
      .toSorted((a, b) => a - b)
      .map((line) => lines[line]?.text ?? '')
      .join(' · ');
    const { title, company } = found;
    const id = `role ${title} ${stretch.began}`.slice(0, 100);
    const span = { from: stretch.began, to: stretch.ended };
    roles.push({
      role: { id, title, company, ...span, led: null },
      stretch,
      head: found.head,
      company: found.place,
      quote,
    });
  }
  const employs = (words: string) => isEmployer(words) && !isPlace(words);
  nameGroups(roles, lines, (line) => employerIn(line, employs, isPlace));
  for (const [index, { role, head }] of roles.entries()) {
    const end = Math.min(...(roles[index + 1]?.head ?? [lines.length]));
    const told = lines
      .slice(Math.max(...head) + 1, end)
      .filter(({ section }) => section === 'experience');
    const led = told.map(({ text }) => peopleLed(ownWords(text)) ?? 0);
    const most = Math.max(0, ...led);
    if (most > 0) role.led = most;
  }
  return roles;
}

interface Head {
  title: string;
  company: string | null;
  head: number[];
  place: CompanyPlace;
}

function headAt(
  lines: readonly ResumeLine[],
  at: number,
  stretch: StatedStretch,
  taken: ReadonlySet<number>,
  isPlace: (words: string) => boolean,
  today: string,
): Head | null {
  const beside = (step: number): string => {
    const line = lines[at + step];
    const usable = line?.section === 'experience' && !taken.has(at + step) && !isProse(line.text);
    return usable && stretchesIn(line.text, today).length === 0 ? line.text : '';
  };
  const text = lines[at]?.text ?? '';
  const own = `${text.slice(0, stretch.at)} | ${text.slice(stretch.at + stretch.length)}`;
  const above = beside(-1);
  const rows: [number, string[]][] = [
    [at, partsOf(own)],
    [at - 1, partsOf(above)],
    [at + 1, partsOf(beside(1))],
    [at - 2, above === '' ? [] : partsOf(beside(-2))],
  ];
  const titled = rows.find(([, parts]) => parts.some(isTitle));
  if (!titled) return null;
  const [row, parts] = titled;
  const whole = parts.find(isTitle) ?? '';
  const employs = (words: string) => isEmployer(words) && !isPlace(words);
  const named = (words: string) => employerIn(words, employs, isPlace);
  // Said with the title, in a part or a line of its own beside it, or behind its last comma.
  const apart = parts
    .filter((part) => part !== whole)
    .map(named)
    .find(Boolean);
  const split = titleAndEmployer(whole, employs, isPlace);
  if (apart)
    return {
      title: trimmed(whole, isPlace),
      company: apart,
      head: [...new Set([at, row])],
      place: 'with title',
    };
  if (split.sure) return { ...split, head: [...new Set([at, row])], place: 'with title' };
  for (const [other, words] of rows) {
    if (other === row || Math.abs(other - row) > 2) continue;
    const company = words.length > 0 && words.length <= 3 ? words.map(named).find(Boolean) : null;
    if (company)
      return {
        title: trimmed(whole, isPlace),
        company,
        head: [...new Set([at, row, other])].sort((a, b) => a - b),
        place: other < row ? 'above' : 'below',
      };
  }
  const place = split.company === null ? 'unsaid' : 'with title';
  return { title: split.title, company: split.company, head: [...new Set([at, row])], place };
}

/** "Director, ML Platform, Acme, Seattle": what is before the employer is the title. */
function titleAndEmployer(
  words: string,
  employs: (words: string) => boolean,
  isPlace: (words: string) => boolean,
): { title: string; company: string | null; sure: boolean } {
  const [, before = '', after = ''] = /^(.+?) (?:at|@|bei|chez) (.+)$/.exec(words) ?? [];
  if (isTitle(before)) {
    const company = employerIn(after, employs, isPlace);
    if (company) return { title: before, company, sure: true };
  }
  const parts = withoutPlaces(words, isPlace);
  const [first = '', ...rest] = parts;
  // "Acme, Director of ML"
  if (!isTitle(first) && employs(first) && rest.length > 0 && isTitle(rest.join(', '))) {
    return { title: rest.join(', '), company: first, sure: true };
  }
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && employs(last) && isTitle(parts.slice(0, -1).join(', '))) {
    return { title: parts.slice(0, -1).join(', '), company: last, sure: false };
  }
  return { title: parts.join(', '), company: null, sure: false };
}

function employerIn(
  words: string,
  employs: (words: string) => boolean,
  isPlace: (words: string) => boolean,
): string | null {
  const [first = '', ...more] = withoutPlaces(words, isPlace);
  const bare = first.replace(/\s*\([^)]*\)$/, '');
  // What follows is then a place that we do not know: it is capitalised like one.
  const places = more.length < 3 && more.every((part) => isEmployer(part));
  return places && employs(bare) ? bare : null;
}

/** As addresses in the United States and Canada end. */
const state =
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AER]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|USA?|UK)$/;

/** The parts between commas, without places at the end; "Inc." stays with its name. */
function withoutPlaces(words: string, isPlace: (words: string) => boolean): string[] {
  const parts = words.split(/, (?!(?:inc|llc|ltd|gmbh|corp)\b)/i).map((part) => part.trim());
  while (parts.length > 1 && (isPlace(parts.at(-1) ?? '') || state.test(parts.at(-1) ?? ''))) {
    parts.pop();
  }
  return parts;
}

function trimmed(title: string, isPlace: (words: string) => boolean): string {
  return withoutPlaces(title, isPlace).join(', ');
}

/** What a line's marks keep apart: bars, dots, dashes between blanks, brackets around a duration. */
function partsOf(line: string): string[] {
  return line
    .replace(
      /\([^()]*\b(?:years?|yrs?|months?|mos|jahre?|monate?|ans|mois)\b[^()]*\)|\(\s*\|?\s*\)/gi,
      ' | ',
    )
    .split(/\s*[|•·]\s*| {3,}|\s[–—-]\s|\s[–—-]$/)
    .map((part) => part.replace(/^[\s,:()*_–—-]+|[\s,:(*_–—-]+$/g, ''))
    .filter((part) => part !== '');
}

/** An item of a list or a sentence, no heading of a job. */
export function isProse(text: string): boolean {
  return (
    /^[-•*▪●◦‣·–]\s?/.test(text) ||
    /(?<!\b(?:inc|corp|ltd|co))[.;]$/i.test(text) ||
    text.length > 120
  );
}
