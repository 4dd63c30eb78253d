import type { Finding } from '../../profile/import/finding';
import type { Level, Person } from '../../profile/person';

const degreeNames = {
  none: 'no degree',
  bachelors: 'bachelor’s',
  masters: 'master’s',
  phd: 'doctorate',
} as const;

/** "Python, expert, 12 years"; "Experience: 14 years" */
export function findingWords(finding: Finding): string {
  if (finding.kind === 'field') return `${finding.label}: ${finding.words}`;
  return [finding.name, finding.level, yearsWords(finding.years)].filter(Boolean).join(', ');
}

/** What this would replace in the profile; null: nothing stands there, or nothing would change. */
export function beforeWords(finding: Finding, person: Person): string | null {
  if (finding.kind === 'field') {
    const { totalYears, leadershipYears, degree, location } = finding.set;
    if (totalYears !== undefined) return yearsWords(person.totalYears);
    if (leadershipYears !== undefined) return yearsWords(person.leadershipYears);
    if (degree !== undefined) return person.degree && degreeNames[person.degree];
    return location === undefined ? null : person.location;
  }
  const own = person.skills.find(({ id }) => id === finding.id);
  if (!own) return null;
  const level: Level | null =
    finding.level !== null && finding.level !== own.level ? own.level : null;
  const years =
    finding.years !== null && finding.years !== own.years ? yearsWords(own.years) : null;
  return [level, years].filter(Boolean).join(', ') || null;
}

function yearsWords(years: number | null): string | null {
  return years === null ? null : `${years} ${years === 1 ? 'year' : 'years'}`;
}
