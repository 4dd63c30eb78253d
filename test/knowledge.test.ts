import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knowledgeFolder } from '../src/cli/knowledge-folder';
import { flags } from '../src/engine/flags/registry';
import { keyOf } from '../src/engine/read/tokens';
import { checkKnowledge } from '../src/knowledge/check';
import type { KnowledgeFile } from '../src/knowledge/knowledge-files';
import { loadKnowledge } from '../src/knowledge/load';
import { loadRoleStory } from '../src/knowledge/role-story';

const files = knowledgeFolder(join(import.meta.dirname, '..'));
const around = {
  today: new Date().toISOString().slice(0, 10),
  keyOf,
  alsoCited: flags.flatMap(({ sources }) => sources),
};

describe('the knowledge base', () => {
  test('holds nothing that its check finds wrong', () => {
    expect(checkKnowledge(files, around)).toEqual([]);
  });

  test('is loaded whole: every file on disk is in what the panel works with', () => {
    const { roles, skills, places, laws, sources, pay } = loadKnowledge();
    const onDisk = (fits: RegExp) =>
      files.filter(({ path }) => fits.test(path)).flatMap(({ data }) => data as { id: string }[]);
    const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).sort();
    expect(ids(skills)).toEqual(ids(onDisk(/^skills\//)));
    expect(ids(roles)).toEqual(ids(onDisk(/^roles\//)));
    expect(ids(places)).toEqual(ids(onDisk(/^places/)));
    expect(ids(laws)).toEqual(ids(onDisk(/^laws/)));
    expect(ids(sources)).toEqual(ids(onDisk(/^sources/)));
    expect(ids(pay)).toEqual(ids(onDisk(/^pay\/observations/)));
  });

  test('tells a story for every role', async () => {
    for (const { id } of loadKnowledge().roles) expect((await loadRoleStory(id)).id).toBe(id);
  });

  test('knows at least 500 skills and the five roles', () => {
    const { roles, skills } = loadKnowledge();
    expect(skills.length).toBeGreaterThanOrEqual(500);
    expect(roles.length).toBeGreaterThanOrEqual(5);
  });
});

/** The files with one of them changed. */
function changed(path: string, change: (entries: Entry[]) => void): KnowledgeFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const data = structuredClone(file.data) as Entry | Entry[];
    change(Array.isArray(data) ? data : [data]);
    return { path, data };
  });
}
type Entry = Record<string, unknown> & { id: string };

const set = (id: string, fields: Record<string, unknown>) => (entries: Entry[]) => {
  Object.assign(entries.find((entry) => entry.id === id) ?? {}, fields);
};
const aFact = (text: string, figures: unknown[]) => [
  { text, source: 'aipathly-director-mlops', section: 'Overview', figures },
];

describe('the check of the knowledge base', () => {
  test.each<[string, string, (entries: Entry[]) => void, RegExp]>([
    ['an unknown field', 'skills/web.json', set('react', { colour: 'blue' }), /"react".*colour/],
    ['a wrong id', 'roles/director-mlops.json', set('director-mlops', { id: 'x' }), /id/],
    [
      'a statement that new:role left to be written',
      'stories/director-mlops.json',
      set('director-mlops', { summary: aFact('Write: what the job is.', []) }),
      /^stories\/director-mlops\.json: still to be written: what the job is\./,
    ],
    ['an empty list', 'skills/web.json', set('react', { implies: [] }), /"react": implies: fill/],
    [
      'a skill in the wrong file',
      'skills/web.json',
      set('react', { category: 'cloud' }),
      /move it to skills\/cloud\.json/,
    ],
    [
      'a skill that implies an unknown one',
      'skills/web.json',
      set('react', { implies: ['no-such-skill'] }),
      /no skill "no-such-skill"/,
    ],
    [
      'a skill that implies itself in a circle',
      'skills/language.json',
      set('javascript', { implies: ['react'] }),
      /break the circle/,
    ],
    [
      'a spelling of two skills',
      'skills/web.json',
      set('react', { aliases: ['pytorch'] }),
      /"pytorch" already finds|"react" already|already finds "react"/,
    ],
    [
      'an alias that is an ordinary word',
      'skills/web.json',
      set('react', { aliases: ['go'] }),
      /"go" is an ordinary word/,
    ],
    [
      'an ordinary name without a guard',
      'skills/web.json',
      set('react', { guard: null }),
      /give it a guard/,
    ],
    [
      'a guard the reader cannot use',
      'skills/web.json',
      set('react', {
        guard: { caseSensitive: true, notBefore: ['to change'], notAfter: [], needs: [] },
      }),
      /looks at one word/,
    ],
    [
      'a need that proves nothing',
      'skills/web.json',
      set('react', {
        guard: { caseSensitive: true, notBefore: [], notAfter: [], needs: ['react'] },
      }),
      /its own name proves nothing/,
    ],
    [
      'a name of two places',
      'places.json',
      set('boston', { aliases: ['seattle'] }),
      /"seattle" already means "boston"/,
    ],
    [
      'a date in the future',
      'skills/web.json',
      set('react', {
        firstPublic: { date: '2999-01', confidence: 'low', recalled: true, source: 'recalled' },
      }),
      /2999-01 is in the future/,
    ],
    [
      'a recalled date that poses as looked up',
      'skills/web.json',
      set('react', {
        firstPublic: {
          date: '2013-05',
          confidence: 'low',
          recalled: true,
          source: 'swe-history',
        },
      }),
      /a recalled date has the source "recalled"/,
    ],
    [
      'an unknown source',
      'places.json',
      set('boston', { source: 'hearsay' }),
      /no source "hearsay"/,
    ],
    ['a source nobody cites', 'sources.json', set('recalled', { id: 'zz' }), /nothing cites "zz"/],
    ['a list out of order', 'places.json', (all) => all.reverse(), /belongs before/],
    [
      'fields out of order',
      'places.json',
      (all) => all.splice(0, 1, ...all.slice(0, 1).map(({ id, ...rest }) => ({ ...rest, id }))),
      /out of order; write id/,
    ],
    ['an id given twice', 'places.json', (all) => all.push(...all.slice(0, 1)), /there twice/],
    [
      'quantiles that fall',
      'pay/observations.json',
      (all) => Object.assign(all[0] ?? {}, { p25: 9, p50: 8 }),
      /must not fall/,
    ],
    [
      'a range that runs backwards',
      'pay/observations.json',
      (all) => Object.assign(all[0] ?? {}, { low: 9, high: 8 }),
      /low is above high/,
    ],
    [
      'a title of two roles',
      'roles/director-mlops.json',
      set('director-mlops', { aliases: ['director of ml infrastructure'] }),
      /already that of "director-ml-infrastructure"/,
    ],
    [
      'a number that no figure holds',
      'stories/director-mlops.json',
      set('director-mlops', { summary: aFact('It pays $210,000.', []) }),
      /says 210000; add it/,
    ],
    [
      'a figure that the words do not say',
      'stories/director-mlops.json',
      set('director-mlops', { summary: aFact('It pays.', [{ value: 7, unit: 'years' }]) }),
      /does not say its figure 7/,
    ],
    [
      'a law for a place that is none',
      'laws.json',
      set('us-co', { region: 'ZZ' }),
      /places\.json has no US ZZ/,
    ],
  ])('finds %s', (_name, path, change, sentence) => {
    const problems = checkKnowledge(changed(path, change), around);
    expect(problems.join('\n')).toMatch(sentence);
  });

  test('finds a role without its story', () => {
    const without = files.filter(({ path }) => path !== 'stories/director-mlops.json');
    expect(checkKnowledge(without, around)).toContain(
      'stories/director-mlops.json is missing; write it.',
    );
  });

  test('leaves years and names with digits alone', () => {
    const fine = aFact('Until 2030, at level L3, as EC2 does.', []);
    const told = changed('stories/director-mlops.json', set('director-mlops', { summary: fine }));
    expect(checkKnowledge(told, around)).toEqual([]);
  });
});
