import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../src/knowledge/load';
import { toBlocks } from '../src/normalise/html-blocks';
import { normalisePosting } from '../src/normalise/normalise-posting';
import { postingSchema } from '../src/posting';
import { readBackup } from '../src/profile/backup';
import { checkedPerson } from '../src/profile/checked-person';
import { type Edit, edited } from '../src/profile/edit';
import { emptyPerson } from '../src/profile/empty-person';
import { jsonResumeText } from '../src/profile/import/json-resume-text';
import { readResume } from '../src/profile/import/read-resume';
import { recall } from '../src/profile/recall';
import type { RawPosting } from '../src/raw-posting';
import { guessFields } from '../src/ui/dashboard/batch/fields';
import { FileProblem } from '../src/ui/dashboard/batch/file-problem';
import { postingOfRecord } from '../src/ui/dashboard/batch/posting-of-record';
import { recordsIn } from '../src/ui/dashboard/batch/records';
import { always, attempted, isPlain, json, recordOf, text, words } from './hostile-words';

const knowledge = loadKnowledge();
const today = '2026-11-21';

describe('a file that a person brings', () => {
  const personNames = Object.keys(emptyPerson);

  test('as a backup gives a profile that is one, or a sentence', () =>
    always(
      fc.record({
        format: fc.constant('rolescope-backup'),
        version: fc.constantFrom(1, 2, -1, 1e308),
        made: json,
        profile: fc.oneof(
          json,
          recordOf(personNames).map((one) => ({ ...one, version: 2 })),
        ),
        settings: json,
        library: json,
      }),
      (record) => {
        const backup = readBackup(record);
        if ('problem' in backup) expect(backup.problem).toMatch(/\S/);
        else if (backup.profile) expect(checkedPerson(backup.profile)).toEqual(backup.profile);
      },
    ));

  test('as a stored profile of any version is recalled, or said to be damaged', () =>
    always(
      recordOf(['version', ...personNames]).map((one) => ({ ...one, version: 1 })),
      (record) => {
        const recalled = recall(record);
        if (recalled.state === 'ok')
          expect(checkedPerson(recalled.person)).toEqual(recalled.person);
      },
    ));

  test('as a JSON résumé is read as text, or not at all', () =>
    always(recordOf(['basics', 'work', 'education', 'skills', 'volunteer', 'meta']), (record) => {
      const read = jsonResumeText(record);
      if (read !== null) expect(typeof read).toBe('string');
    }));

  test('as a résumé yields findings that quote it', () =>
    always(
      fc.array(
        fc.oneof(text, fc.constantFrom('Experience', 'Skills', 'Head of ML, Acme, 2019 – present')),
        { maxLength: 12 },
      ),
      (lines) => isPlain(readResume(lines.join('\n'), knowledge, today)),
      100,
    ));

  test('as a batch gives postings or problems, line by line', () =>
    always(
      fc.tuple(
        fc.constantFrom('a.ndjson', 'a.json', 'a.csv'),
        fc.array(recordOf(['title', 'company', 'description', 'location', 'salary', 'url', 'id']), {
          minLength: 1,
          maxLength: 4,
        }),
        text,
      ),
      async ([name, records, junk]) => {
        const lines = records.map((record) => JSON.stringify(record));
        const whole =
          name === 'a.json'
            ? `[${lines.join(',')}]`
            : name === 'a.csv'
              ? `title,description\n"${junk.replaceAll('"', '""')}",${junk}\n`
              : `${lines.join('\n')}\n${junk}`;
        const blob = new Blob([whole]);
        const file = { name, size: blob.size, stream: () => blob.stream() };
        try {
          const found = await Array.fromAsync(recordsIn(file));
          const read = found.flatMap((one) => ('record' in one ? [one.record] : []));
          const fields = guessFields(read);
          for (const [at, record] of read.entries()) {
            const posting = attempted(() => postingOfRecord(record, fields, name, at));
            if (posting) expect(postingSchema.safeParse(posting).error).toBeUndefined();
          }
        } catch (problem) {
          // What cannot be read is refused, with a reason that the page has words for.
          expect(problem).toBeInstanceOf(FileProblem);
        }
      },
      150,
    ));

  test('as markup becomes text without markup that runs', () =>
    always(text, (markup) => {
      for (const { text: said } of toBlocks(markup)) expect(said).toBe(said.trim());
    }));
});

test('whatever is asked of a profile, it stays one or the change is refused', () =>
  always(
    fc.array(
      fc.oneof(
        json,
        recordOf(Object.keys(emptyPerson)).map((set) => ({ set })),
        recordOf(['id', 'level', 'years', 'evidence']).map((skill) => ({ skill })),
        fc.record({ list: fc.constantFrom('roles', 'degrees', '__proto__', 'skills'), item: json }),
      ),
      { maxLength: 4 },
    ),
    (edits) => {
      const person = attempted(() => checkedPerson(edited(emptyPerson, edits as Edit[])));
      if (person) {
        isPlain(person);
        expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
      }
    },
  ));

test('whatever a page’s script sends becomes a posting, or an error and no posting', () =>
  always(
    fc.record({
      board: words,
      url: fc.constantFrom('https://www.linkedin.com/jobs/view/1/', 'https://jobs.lever.co/a/b'),
      id: fc.option(words),
      title: text,
      blocks: fc.array(fc.record({ kind: fc.constantFrom('heading', 'item', 'paragraph'), text }), {
        maxLength: 5,
      }),
      location: fc.array(text, { maxLength: 3 }),
      meta: text,
      posted: text,
      applicants: text,
      pay: fc.array(fc.record({ text, label: text, per: text }), { maxLength: 3 }),
      facts: fc.array(text, { maxLength: 4 }),
      around: fc.array(text, { maxLength: 4 }),
      data: recordOf([
        'title',
        'datePosted',
        'employmentType',
        'hiringOrganization',
        'jobLocation',
        'jobLocationType',
        'baseSalary',
      ]),
    }),
    (raw) => {
      const posting = normalisePosting(raw as RawPosting);
      expect(postingSchema.safeParse(posting).error).toBeUndefined();
    },
  ));
