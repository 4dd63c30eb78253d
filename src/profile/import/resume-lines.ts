/** The parts of a résumé that are read differently. */
type ResumeSection =
  | 'top'
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  /** Languages, interests, references: nothing there is a skill we mean. */
  | 'aside';

/** A line of a résumé and where it stands. */
export interface ResumeLine {
  text: string;
  section: ResumeSection;
}

const headings: [ResumeSection, RegExp][] = [
  [
    'contact',
    /^(?:contact|kontakt|details|personal (?:details|information)|persönliche daten)(?: (?:details|info(?:rmation)?))?$/,
  ],
  [
    'aside',
    /^(?:(?:career )?objective|languages?|sprachen|spoken languages|interests?|hobbies|interessen|references?|referenzen|volunteer(?:ing)?|personal|honou?rs(?: and awards)?|awards|publications|patents|publikationen)$/,
  ],
  [
    'certifications',
    /^(?:certs|certifi\w+(?: and \w+)?|licen[cs]es(?: and certifications)?|zertifi\w+)$/,
  ],
  [
    'education',
    /^(?:education(?: and \w+)?|academic \w+|ausbildung|bildung(?:sweg)?|studium|formation|academic)$/,
  ],
  [
    'experience',
    /^(?:(?:work|professional|relevant|industry|leadership|selected|employment)? ?(?:experience|history|employment)|career(?: history)?|beruflicher werdegang|berufserfahrung|werdegang|expérience(?: professionnelle)?|positions?)$/,
  ],
  [
    'skills',
    /^(?:(?:technical|core|key|top|leadership|professional|main|it)?[- ]?(?:skills?|competenc\w+|technologies|toolbox|expertise|tools|stack)(?: (?:and|&) \w+)?|kenntnisse|fähigkeiten|it[- ]kenntnisse|tech stack|kompetenzen|compétences|areas of expertise)$/,
  ],
  [
    'summary',
    /^(?:(?:professional |executive )?(?:summary|profile|profil)|about(?: me)?|zusammenfassung|kurzprofil|über mich)$/,
  ],
];

/** A résumé is some pages; what is longer is no résumé, and is read no further. */
const mostLines = 3_000;
const longestLine = 1_000;

/** The text's lines, each with the section it stands in. Empty lines are kept: they part the jobs. */
export function resumeLines(text: string): ResumeLine[] {
  let section: ResumeSection = 'top';
  const lines: ResumeLine[] = [];
  for (const raw of text.split(/\r?\n|\f/, mostLines)) {
    const line = raw
      .slice(0, longestLine)
      .replace(/[\t\u00a0]+/g, ' ')
      .trim();
    const { named, rest } = headingOf(line);
    if (named) section = named;
    if (!named || rest !== '') lines.push({ text: named ? rest : line, section });
  }
  return lines;
}

/** Whether these words are a heading that résumés have. */
export function isResumeHeading(words: string): boolean {
  return headingOf(words).named !== null;
}

/** A heading by itself, or before a colon with words after it ("Skills: Python, Go"). */
function headingOf(line: string): { named: ResumeSection | null; rest: string } {
  const plain = line
    .replace(/^#{1,6} /, '')
    .replace(/^[*_=~ ]+|[*_=~: ]+$/g, '')
    .replace(/ & /g, ' and ')
    .toLowerCase();
  const whole = plain.length < 50 ? sectionCalled(plain) : null;
  if (whole) return { named: whole, rest: '' };
  const colon = line.indexOf(':');
  if (colon < 3 || colon > 40) return { named: null, rest: '' };
  const named = sectionCalled(
    line
      .slice(0, colon)
      .replace(/^[#*_ ]+|[*_ ]+$/g, '')
      .toLowerCase(),
  );
  return { named, rest: line.slice(colon + 1).replace(/^[*_ ]+/, '') };
}

function sectionCalled(words: string): ResumeSection | null {
  // S K I L L S, as some templates space their headings.
  const joined = /^(?:\p{L} ){3,}\p{L}$/u.test(words) ? words.replace(/ /g, '') : words;
  return headings.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}
