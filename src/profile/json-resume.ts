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

/**
 * The profile as a JSON Resume (jsonresume.org). What that has no place for (years, pay, wishes)
 * stands under `meta.rolescope`.
 */
export function toJsonResume(person: Person, { skills }: Pick<Knowledge, 'skills'>): string {
  const { degree, location, version, ...rest } = person;
  const { skills: own, ...wishes } = rest;
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  const resume = {
    $schema: schema,
    basics: { ...(location !== null && { location: { address: location } }) },
    education: degree === null || degree === 'none' ? [] : [{ studyType: studies[degree] }],
    skills: own.map(({ id, level, years }) => ({
      name: known.get(id)?.name ?? id,
      level: levels[level],
      keywords: years === null ? [] : [`${years} ${years === 1 ? 'year' : 'years'}`],
    })),
    meta: { rolescope: { version, ...wishes } },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

/**
 * A JSON Resume as the text of an ordinary résumé, so that it is read like one. null: it is none.
 */
export function jsonResumeText(record: unknown): string | null {
  const resume = object(record);
  const known = ['basics', 'work', 'education', 'skills', 'volunteer'];
  if (!known.some((section) => section in resume)) return null;
  const basics = object(resume.basics);
  const place = object(basics.location);
  const lines = [
    string(basics.name),
    string(basics.label),
    [place.address, place.city, place.region, place.countryCode]
      .map(string)
      .filter(Boolean)
      .join(', '),
    '',
    'Summary',
    string(basics.summary),
    '',
    'Experience',
    ...list(resume.work).flatMap((work) => [
      `${string(work.position)}, ${string(work.name) || string(work.company)}`,
      `${string(work.startDate)} – ${string(work.endDate) || 'present'}`,
      string(work.summary),
      ...strings(work.highlights).map((highlight) => `- ${highlight}`),
      '',
    ]),
    'Education',
    ...list(resume.education).map(
      (school) =>
        `${string(school.studyType)} ${string(school.area)}, ${string(school.institution)}`,
    ),
    '',
    'Skills',
    ...list(resume.skills).flatMap((skill) => {
      const level = string(skill.level);
      const keywords = strings(skill.keywords);
      const years = keywords.find((word) => /^\d+ years?$/.test(word));
      const others = keywords.filter((word) => word !== years);
      const after = [years, level].filter(Boolean).join(', ');
      return [
        `- ${string(skill.name)}${after ? ` (${after})` : ''}`,
        ...(others.length > 0 ? [`- ${others.join(', ')}`] : []),
      ];
    }),
  ];
  return lines.join('\n');
}

type Fields = Record<string, unknown>;

function object(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(string).filter((word) => word !== '') : [];
}

/** On one line: a field must not open a section of its own. */
function string(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
