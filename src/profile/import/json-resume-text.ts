import { fieldsOf, linesOf, listOf, wordOf } from './json-fields';

/** The parts of which a JSON Resume has at least one. */
const parts = ['basics', 'work', 'education', 'skills', 'volunteer', 'certificates', 'languages'];

/**
 * A JSON Resume as the text of an ordinary résumé, so that it is read like one: what it says in
 * words. null: it is none.
 */
export function jsonResumeText(record: unknown): string | null {
  const resume = fieldsOf(record);
  if (!parts.some((part) => part in resume)) return null;
  const basics = fieldsOf(resume.basics);
  const place = fieldsOf(basics.location);
  const lines = [
    wordOf(basics.name),
    wordOf(basics.label),
    [place.address, place.city, place.region, place.countryCode]
      .map(wordOf)
      .filter(Boolean)
      .join(', '),
    '',
    'Summary',
    wordOf(basics.summary),
    '',
    'Experience',
    ...listOf(resume.work).flatMap((work) => [
      `${wordOf(work.position)}, ${wordOf(work.name) || wordOf(work.company)}`,
      `${wordOf(work.startDate)} – ${wordOf(work.endDate) || 'present'}`,
      bullet(wordOf(work.summary)),
      ...linesOf(work.highlights).map(bullet),
      '',
    ]),
    'Skills',
    ...listOf(resume.skills).flatMap((skill) => {
      const level = wordOf(skill.level);
      const keywords = linesOf(skill.keywords);
      const years = keywords.find((word) => /^\d+(?:\.\d+)? years?$/.test(word));
      const others = keywords.filter((word) => word !== years);
      const after = [years, level].filter(Boolean).join(', ');
      return [
        `- ${wordOf(skill.name)}${after ? ` (${after})` : ''}`,
        ...(others.length > 0 ? [`- ${others.join(', ')}`] : []),
      ];
    }),
  ];
  return lines.join('\n');
}

function bullet(words: string): string {
  return words === '' ? '' : `- ${words}`;
}
