import type { Knowledge } from '../../knowledge/schema';
import type { HeldDegree, PersonList, PersonLists } from '../person';
import type { Finding, FoundItem } from './finding';
import { fieldsOf, linesOf, listOf, wordOf } from './json-fields';
import { jsonResumeText } from './json-resume-text';
import { languageLevel } from './language-level';
import { peopleLed } from './led-and-spent';
import { ownFindings, ownResume } from './own-json-resume';
import { readResume } from './read-resume';
import { degreeLevel } from './resume-degrees';

/**
 * What a JSON Resume says: its words are read like any résumé's; work, studies, certificates and
 * languages are taken field by field, each with the words of its fields. One that we
 * wrote is read back whole. null: it is none.
 */
export function readJsonResume(
  record: unknown,
  knowledge: Pick<Knowledge, 'skills' | 'places'>,
  today: string,
): Finding[] | null {
  const text = jsonResumeText(record);
  if (text === null) return null;
  const resume = fieldsOf(record);
  const inWords = readResume(text, knowledge, today).filter(({ kind }) => kind !== 'item');
  const fields = inWords.filter(({ kind }) => kind === 'field');
  const items = [
    ...listOf(resume.work).flatMap((work, at) => roleOf(work, at)),
    ...listOf(resume.education).flatMap((study, at) => degreeOf(study, at)),
    ...listOf(resume.certificates).flatMap((certificate, at) => certificateOf(certificate, at)),
    ...listOf(resume.languages).flatMap((language, at) => languageOf(language, at)),
  ];
  const read = [...fields, ...items, ...inWords.filter(({ kind }) => kind === 'skill')];
  const own = ownResume(record, knowledge);
  return own ? ownFindings(own, read, knowledge) : read;
}

type Fields = Record<string, unknown>;

function found<L extends PersonList>(list: L, item: PersonLists[L], ...said: unknown[]): FoundItem {
  const quote = said.map(wordOf).filter(Boolean).join(', ');
  // The item is of the list it was made for.
  return { kind: 'item', list, item, quote } as FoundItem;
}

function roleOf(work: Fields, at: number): FoundItem[] {
  const title = short(work.position);
  if (title === null) return [];
  const company = short(work.name) ?? short(work.company);
  const { startDate, endDate, highlights } = work;
  const from = monthOf(startDate);
  const to = wordOf(endDate) === '' ? (from === null ? null : 'now') : monthOf(endDate);
  const led = Math.max(0, ...linesOf(highlights).map((line) => peopleLed(line) ?? 0)) || null;
  const item = { id: `role ${at} json`, title, company, from, to, led };
  return [found('roles', item, title, company, startDate, to === 'now' ? '–' : endDate)];
}

function degreeOf(study: Fields, at: number): FoundItem[] {
  const { studyType, area, institution, endDate } = study;
  const level: HeldDegree['level'] | null = degreeLevel(wordOf(studyType));
  if (level === null) return [];
  const year = Number(/^(?:19|20)\d{2}/.exec(wordOf(endDate))?.[0]) || null;
  const item = {
    id: `degree ${at} json`,
    level,
    field: short(area),
    school: short(institution),
    year,
  };
  return [found('degrees', item, studyType, area, institution, endDate)];
}

function certificateOf({ name, date }: Fields, at: number): FoundItem[] {
  const called = short(name);
  if (called === null) return [];
  const year = Number(/^(?:19|20)\d{2}/.exec(wordOf(date))?.[0]) || null;
  return [
    found('certifications', { id: `certification ${at} json`, name: called, year }, name, date),
  ];
}

function languageOf({ language, fluency }: Fields, at: number): FoundItem[] {
  const name = short(language);
  if (name === null) return [];
  const level = languageLevel(wordOf(fluency));
  return [found('languages', { id: `language ${at} json`, name, level }, language, fluency)];
}

function short(value: unknown): string | null {
  return wordOf(value).slice(0, 200) || null;
}

/** ISO 8601, as far as it is given: "2019", "2019-03", "2019-03-01". */
function monthOf(value: unknown): string | null {
  return /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?(?=$|-)/.exec(wordOf(value))?.[0] ?? null;
}
