import type { Knowledge } from '../knowledge/schema';
import type { Person } from './person';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

const levels = {
  basic: 'Beginner',
  working: 'Intermediate',
  strong: 'Advanced',
  expert: 'Master',
} as const;

const studies = { bachelors: 'Bachelor', masters: 'Master', phd: 'Doctorate' } as const;

const fluencies = {
  basic: 'Elementary',
  conversational: 'Conversational',
  fluent: 'Fluent',
  native: 'Native speaker',
} as const;

/**
 * The profile as a JSON Resume (jsonresume.org). What that has no place for (years, pay, wishes,
 * notes) stands with the rest under `meta.rolescope`, so that it can be read back whole.
 */
export function toJsonResume(person: Person, { skills }: Pick<Knowledge, 'skills'>): string {
  const { roles, degree, degrees, certifications, languages, location, skills: own } = person;
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  const alone = degree === null || degree === 'none' ? [] : [{ studyType: studies[degree] }];
  const resume = {
    $schema: schema,
    basics: { ...(location !== null && { location: { address: location } }) },
    work: roles.map(({ title, company, from, to, led }) => ({
      position: title,
      ...(company !== null && { name: company }),
      ...(from !== null && { startDate: from }),
      // The standard says "still there" by saying no end.
      ...(to !== null && to !== 'now' && { endDate: to }),
      ...(led !== null && led > 0 && { highlights: [`Led a team of ${led}`] }),
    })),
    education: [
      ...degrees.map(({ level, field, school, year }) => ({
        studyType: studies[level],
        ...(field !== null && { area: field }),
        ...(school !== null && { institution: school }),
        ...(year !== null && { endDate: String(year) }),
      })),
      // Said outright, and not in the list.
      ...(degrees.some(({ level }) => level === degree) ? [] : alone),
    ],
    certificates: certifications.map(({ name, year }) => ({
      name,
      ...(year !== null && { date: String(year) }),
    })),
    languages: languages.map(({ name, level }) => ({
      language: name,
      ...(level !== null && { fluency: fluencies[level] }),
    })),
    skills: own.map(({ id, level, years }) => ({
      name: known.get(id)?.name ?? id,
      level: levels[level],
      keywords: years === null ? [] : [`${years} ${years === 1 ? 'year' : 'years'}`],
    })),
    meta: { rolescope: person },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}
