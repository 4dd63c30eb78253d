import { findSkills } from '../../engine/read/skills';
import type { Skill } from '../../knowledge/schema';
import type { Level } from '../person';
import { stretchesIn } from './date-ranges';
import type { Finding } from './finding';
import { foreignNamesIn } from './foreign-names';
import { leadershipIn } from './leadership-words';
import { employerPattern, ownWords } from './own-words';
import { isUnfinished } from './resume-certifications';
import type { ResumeLine } from './resume-lines';
import { isProse, type NamedRole } from './resume-roles';
import { isEmployer, isTitle } from './role-titles';

/** A degree in statistics is a degree; a language or a hobby is no skill we mean. */
const unread: ResumeLine['section'][] = ['top', 'contact', 'education', 'languages', 'aside'];

type FoundSkill = Extract<Finding, { kind: 'skill' }>;

const levelWords: [Level, RegExp][] = [
  ['expert', /\b(?:expert\w*|master|sehr gut|exzellent)\b/i],
  ['strong', /\b(?:advanced|strong|proficient|fluent|gut|fortgeschritten)\b/i],
  ['working', /\b(?:intermediate|working knowledge|solide?)\b/i],
  ['basic', /\b(?:basics?|beginner|familiar(?: with)?|exposure|grundkenntnisse|novice)\b/i],
];

const unit = String.raw`\+?\s?(?:years?|yrs?|jahren?|ans|años|y)\b`;
const after = new RegExp(String.raw`^(\d{1,2}(?:[.,]\d)?)${unit}`, 'i');
const before = new RegExp(
  String.raw`(\d{1,2}(?:[.,]\d)?)${unit} (?:of |mit |in |with )?(?:(?:hands-on |professional )?experience (?:with |in )?)?$`,
  'i',
);

/** The skills a résumé names as the person's own, each once, with what it says of years and level. */
export function resumeSkills(
  lines: readonly ResumeLine[],
  roles: readonly NamedRole[],
  skills: readonly Skill[],
  today: string,
): FoundSkill[] {
  const heads = new Set(roles.flatMap(({ head }) => head));
  // What stands beside such a head is no other job's: this one says all of itself.
  const whole = new Set(roles.flatMap(({ head, role }) => (role.company === null ? [] : head)));
  const ambiguous = skills.filter(({ guard }) => (guard?.needs.length ?? 0) > 0);
  const employers = roles.flatMap(({ role }) => employerPattern(role.company ?? '') ?? []);
  const certificates = skills.filter(({ category }) => category === 'certification');
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const exact = new Map(skills.map((skill) => [skill.name, skill.id]));
  const found = new Map<string, FoundSkill>();
  for (const [at, { text: line, section }] of lines.entries()) {
    if (unread.includes(section) || heads.has(at) || namesJob(lines, at, whole, today)) continue;
    // A list of skills says them of the person, and a tool can be an employer too.
    const text = ownWords(line, section === 'skills' ? [] : employers);
    if (section === 'certifications' && isUnfinished(text)) continue;
    const job = roles.findLast(({ head }) => head.every((row) => row < at));
    const named = [
      ...namedIn(text, section === 'certifications' ? certificates : skills),
      ...inContext(line, text, skills, ambiguous, job),
      ...listed(text, section, exact),
      ...leadershipIn(text),
      ...foreignNamesIn(text),
    ];
    for (const id of new Set(named)) {
      const name = byId.get(id)?.name;
      if (name === undefined) continue;
      const places = placesOf(byId.get(id), text);
      const years = firstSaid(places, ({ start, end }) => yearsAt(text, start, end));
      const level = firstSaid(places, ({ end }) => levelAt(text, end));
      const known = found.get(id);
      if (!known) found.set(id, { kind: 'skill', id, name, level, years, quote: line });
      else if (years !== null && years > (known.years ?? 0)) {
        found.set(id, { ...known, years, level: level ?? known.level, quote: line });
      } else if (known.level === null && level !== null) found.set(id, { ...known, level });
    }
  }
  // Whoever held the title has done the work it names.
  for (const { role, quote } of roles) {
    for (const id of namedIn(role.title, skills)) {
      const name = byId.get(id)?.name;
      if (name === undefined || found.has(id)) continue;
      found.set(id, { kind: 'skill', id, name, level: null, years: null, quote });
    }
  }
  return [...found.values()];
}

/** An item of a list of skills is its skill, however ambiguous its name is elsewhere ("Go", "R"). */
function listed(
  text: string,
  section: ResumeLine['section'],
  exact: ReadonlyMap<string, string>,
): string[] {
  if (section !== 'skills') return [];
  return text.split(/[,;|·•]/).flatMap((part) => {
    const word = part.replace(/^[\s*-]+|\s*[(:–-].*$|[\s*]+$/g, '');
    return exact.get(word) ?? [];
  });
}

/**
 * Ambiguous names ("Spark", "dbt") that the line alone leaves open, where what was left behind in it
 * or the title of the job tells which is meant.
 */
function inContext(
  line: string,
  own: string,
  skills: readonly Skill[],
  ambiguous: readonly Skill[],
  job: NamedRole | undefined,
): string[] {
  const here = new Set(
    ambiguous.filter((skill) => placesOf(skill, own).length > 0).map(({ id }) => id),
  );
  if (here.size === 0) return [];
  const told = namedIn(`${line}, ${job?.role.title ?? ''}`, skills);
  return told.filter((id) => here.has(id));
}

/** Ids of the skills that words name. In a résumé all is of the work, also what a posting says of itself. */
function namedIn(text: string, skills: readonly Skill[]): string[] {
  const sentence = { block: 0, start: 0, end: text.length, text, section: 'requirements' as const };
  return findSkills([sentence], skills, []).map(({ id }) => id);
}

/** The lines that name an employer and a title: "Databricks, 2019 – 2022" is nobody's skill. */
function namesJob(
  lines: readonly ResumeLine[],
  at: number,
  whole: ReadonlySet<number>,
  today: string,
): boolean {
  const dates = (step: number) => {
    const line = lines[at + step];
    if (line?.section !== 'experience' || whole.has(at + step)) return false;
    return stretchesIn(line.text, today).length > 0;
  };
  const heads = (step: number) => {
    const line = lines[at + step];
    return line?.section === 'experience' && line.text !== '' && !isProse(line.text);
  };
  if (!heads(0)) return false;
  const own = lines[at]?.text ?? '';
  if (dates(0) || dates(1) || isTitle(own)) return true;
  // A name alone on its line, among the jobs, is an employer's.
  if (!own.includes(',') && isEmployer(own)) return true;
  // The employer above the title; or, where the dates come first, the title under them.
  if (dates(2) && heads(1) && own.split(' ').length <= 6) return true;
  return dates(-1) && !heads(-2);
}

interface Spot {
  start: number;
  end: number;
}

/** Where the skill's own names stand in the line as whole words, the longest spelling first. */
function placesOf(skill: Skill | undefined, text: string): Spot[] {
  const line = text.toLowerCase();
  const names = [skill?.name ?? '', ...(skill?.aliases ?? [])].map((name) => name.toLowerCase());
  return names
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => {
      const start = name === '' ? -1 : line.indexOf(name);
      const end = start + name.length;
      const letter = /[\p{L}\p{N}]/u;
      const inside = letter.test(line.charAt(start - 1)) || letter.test(line.charAt(end));
      return start < 0 || inside ? [] : [{ start, end }];
    });
}

function firstSaid<T>(places: readonly Spot[], said: (spot: Spot) => T | null): T | null {
  for (const spot of places) {
    const words = said(spot);
    if (words !== null) return words;
  }
  return null;
}

function yearsAt(text: string, start: number, end: number): number | null {
  const said =
    behind(text, end)
      .map((words) => after.exec(words)?.[1])
      .find((years) => years !== undefined) ?? before.exec(text.slice(0, start))?.[1];
  const years = said === undefined ? null : Number(said.replace(',', '.'));
  return years !== null && years <= 50 ? years : null;
}

/** Said right behind the skill, or before a colon that opens the line: "Expert: Python, Go". */
function levelAt(text: string, end: number): Level | null {
  const opening = /^[-•* ]*([^:]{3,30}):/.exec(text)?.[1] ?? '';
  const words = [...behind(text, end), opening];
  return (
    words
      .map((said) => levelWords.find(([, pattern]) => pattern.test(said))?.[0])
      .find((level) => level !== undefined) ?? null
  );
}

/** What is said of the skill itself: in brackets or in a table's next cells, else after a dash or a colon. */
function behind(text: string, end: number): string[] {
  const rest = text.slice(end, end + 80);
  const bracket = /^\s?\(([^)]{1,50})\)/.exec(rest)?.[1];
  if (bracket) return bracket.split(/[,;/]/).map((words) => words.trim());
  if (/^\s*\|/.test(rest)) {
    return rest
      .split('|')
      .slice(1, 3)
      .map((words) => words.trim());
  }
  const dashed = /^\s?[:–—-]\s?([^,;|]{1,30})/.exec(rest)?.[1];
  return dashed ? [dashed.trim()] : [];
}
