import type { ResumeLine } from './resume-lines';
import type { NamedRole } from './resume-roles';

/** "7 years 3 months", "Full-time · 6 yrs 8 mos": how long somebody stayed with one employer in all. */
const whole =
  /^(?:[\p{L}-]{4,20} · )?\d{1,2} (?:years?|yrs?|jahren?|ans?)(?:,? (?:and |und |et )?\d{1,2} (?:months?|mos?|monaten?|mois))?$|^(?:[\p{L}-]{4,20} · )?\d{1,2} (?:months?|mos?|monaten?|mois)$/iu;

/**
 * Says the employer of roles that stand under one employer's name: job networks write it once, with
 * the time spent there in all, and so do résumés that put the employer over its roles.
 * `employerIn`: the employer that a line by itself names, or null.
 */
export function nameGroups(
  roles: readonly NamedRole[],
  lines: readonly ResumeLine[],
  employerIn: (line: string) => string | null,
): void {
  let before: NamedRole | null = null;
  for (const named of roles) {
    const top = Math.min(...named.head);
    const group = groupOver(lines, top, employerIn);
    if (group && !namedAbove(named)) {
      takeOver(named, group, null);
    } else if (named.role.company === null && before && follows(named, before, lines)) {
      takeOver(named, before.role.company, before);
    }
    before = named;
  }
}

function takeOver(named: NamedRole, company: string | null, before: NamedRole | null): void {
  named.role.company = company;
  named.company = before?.company ?? 'above';
}

/** The employer right over the role, with a line between that only says how long in all. */
function groupOver(
  lines: readonly ResumeLine[],
  top: number,
  employerIn: (line: string) => string | null,
): string | null {
  const filled = lines
    .slice(Math.max(0, top - 6), top)
    .filter(({ text, section }) => text !== '' && section === 'experience')
    .slice(-2);
  const [employer, duration] = filled;
  return employer && duration && whole.test(duration.text) ? employerIn(employer.text) : null;
}

/** Said on a line of its own over the title: then the group's name is another's. */
function namedAbove({ company }: NamedRole): boolean {
  return company === 'above' || company === 'with title';
}

/**
 * Whether a role that names no employer is another one with the employer of the role before: that one
 * has its employer over it, and nothing stands right over this one that could be a name.
 */
function follows({ head }: NamedRole, before: NamedRole, lines: readonly ResumeLine[]): boolean {
  const over = lines[Math.min(...head) - 1]?.text ?? '';
  const own = before.head.includes(Math.min(...head) - 1);
  return before.company === 'above' && (over === '' || own || isTold(over));
}

/** A line of what was done, or of where: no name of an employer. */
function isTold(text: string): boolean {
  return /^[-•*▪●◦‣·–]|[.;]$/.test(text) || text.split(' ').length > 8;
}
