import { findSkills } from '../../engine/read/skills';
import type { Skill } from '../../knowledge/schema';
import type { Level } from '../person';
import { stretchesIn } from './date-ranges';
import type { Finding } from './finding';
import type { ResumeLine } from './resume-lines';

type FoundSkill = Extract<Finding, { kind: 'skill' }>;

/** Said of what the person has not, or not yet. */
const lacking =
  /\b(?:no (?:prior |hands-on )?(?:experience|knowledge)|not (?:yet )?(?:used|familiar|worked)|without experience|want(?:ing)? to learn|eager to learn|learning goals?|interested in learning|keine (?:erfahrung|kenntnisse)|moved away from|replaced|instead of|migrat(?:ed|ing|ion) (?:away )?from)\b/i;

const levelWords: [Level, RegExp][] = [
  ['expert', /\b(?:expert\w*|master|sehr gut|exzellent)\b/i],
  ['strong', /\b(?:advanced|strong|proficient|fluent|gut|fortgeschritten)\b/i],
  ['working', /\b(?:intermediate|working knowledge|solide?)\b/i],
  ['basic', /\b(?:basics?|beginner|familiar(?: with)?|exposure|grundkenntnisse|novice)\b/i],
];

const unit = String.raw`\+?\s?(?:years?|yrs?|jahren?|ans|años|y)\b`;
const after = new RegExp(String.raw`^[\s:(|,–—-]{0,4}(\d{1,2})${unit}`, 'i');
const before = new RegExp(
  String.raw`(\d{1,2})${unit} (?:of |mit |in |with )?(?:(?:hands-on |professional )?experience (?:with |in )?)?$`,
  'i',
);

/** The skills a résumé names as the person's own, each once, with what it says of years and level. */
export function resumeSkills(
  lines: readonly ResumeLine[],
  skills: readonly Skill[],
  today: string,
): FoundSkill[] {
  const found = new Map<string, FoundSkill>();
  for (const [at, { text, section }] of lines.entries()) {
    if (section === 'aside' || section === 'top' || namesJob(lines, at, today)) continue;
    if (lacking.test(text)) continue;
    const sentence = { block: at, start: 0, end: text.length, text, section: 'other' as const };
    for (const { id, name, evidence } of findSkills([sentence], skills, [])) {
      const span = evidence[0]?.span;
      const years = span ? yearsAt(text, span.start, span.end) : null;
      const level = span ? levelAt(text, span.end) : null;
      const known = found.get(id);
      if (!known) found.set(id, { kind: 'skill', id, name, level, years, quote: text });
      else if (years !== null && years > (known.years ?? 0)) {
        found.set(id, { ...known, years, level: level ?? known.level, quote: text });
      } else if (known.level === null && level !== null) found.set(id, { ...known, level });
    }
  }
  return [...found.values()];
}

/** The lines that name an employer and a title: "Databricks, 2019 – 2022" is nobody's skill. */
function namesJob(lines: readonly ResumeLine[], at: number, today: string): boolean {
  const line = lines[at];
  if (line?.section !== 'experience' || isProse(line.text)) return false;
  return [0, 1, -1, 2, -2].some((step) => {
    const near = lines[at + step];
    const between = lines[at + Math.sign(step)];
    if (near?.section !== 'experience' || between?.text === '') return false;
    return (
      (Math.abs(step) < 2 || !isProse(between?.text ?? '')) &&
      stretchesIn(near.text, today).length > 0
    );
  });
}

/** An item of a list or a sentence, no heading of a job. */
function isProse(text: string): boolean {
  return /^[-•*▪●◦‣·–]\s?/.test(text) || /[.;]$/.test(text) || text.length > 110;
}

function yearsAt(text: string, start: number, end: number): number | null {
  const said = after.exec(text.slice(end))?.[1] ?? before.exec(text.slice(0, start))?.[1];
  const years = said === undefined ? null : Number(said);
  return years !== null && years <= 50 ? years : null;
}

/** In brackets right behind the skill, or before a colon that opens the line: "Expert: Python, Go". */
function levelAt(text: string, end: number): Level | null {
  const bracket = /^\s?[(–—|-]\s?([^)|;,]{3,30}(?:,[^)|;,]{3,20})?)/.exec(text.slice(end))?.[1];
  const opening = /^[-•* ]*([^:]{3,30}):/.exec(text)?.[1];
  const words = bracket ?? opening ?? '';
  return levelWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
