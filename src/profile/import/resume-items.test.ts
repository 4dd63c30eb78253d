import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { PersonList } from '../person';
import { readResume } from './read-resume';

const knowledge = loadKnowledge();

/** The items of a list found in the text, without their ids. */
function items(list: PersonList, text: string): unknown[] {
  return readResume(text, knowledge, '2026-11-21').flatMap((finding) => {
    if (finding.kind !== 'item' || finding.list !== list) return [];
    const { id: _, ...item } = finding.item;
    return [Object.values(item)];
  });
}

describe('a role held', () => {
  test.each([
    ['Director of ML, Acme\nMarch 2020 – Present', ['Director of ML', 'Acme', '2020-03', 'now']],
    ['Acme\nDirector of ML\n2020 – 2022', ['Director of ML', 'Acme', '2020', '2022']],
    [
      'Director, ML Platform\nAcme, Seattle\n2020 – 2022',
      ['Director, ML Platform', 'Acme', '2020', '2022'],
    ],
    ['Acme Inc., Oslo\t2020 – 2022\nHead of AI', ['Head of AI', 'Acme Inc.', '2020', '2022']],
    ['04/2018 – heute\nLeiter KI, Isarwerk AG', ['Leiter KI', 'Isarwerk AG', '2018-04', 'now']],
    ['Ingénieur chez Brumelec\n2015 à ce jour', ['Ingénieur', 'Brumelec', '2015', 'now']],
    ['VP, Engineering\n2020 – 2022', ['VP, Engineering', null, '2020', '2022']],
  ])('is read as people write it: %j', (text, role) => {
    expect(items('roles', `Experience\n${text}`)).toEqual([[...role, null]]);
  });

  test.each([
    ['without a title', 'Experience\nAcme\n2019 – 2021'],
    ['without dates', 'Experience\nDirector of ML, Acme'],
    ['in a sentence', 'Experience\n- Promoted to Director 2019 – 2021.'],
    ['among the references', 'References\nHead of AI, Acme\n2010 – 2020'],
    ['of volunteers', 'Volunteering\nDirector, Chess Club\n2010 – 2020'],
  ])('is none %s', (_what, text) => {
    expect(items('roles', text)).toEqual([]);
  });
});

describe('a degree', () => {
  test.each([
    [
      'Ph.D. in Statistics, Severn University, 2012',
      ['phd', 'Statistics', 'Severn University', 2012],
    ],
    ['Diplom-Informatik, TU Augsburg, 2011', ['masters', 'Informatik', 'TU Augsburg', 2011]],
    [
      'Licence en Physique, Université de Lyon, 2009',
      ['bachelors', 'Physique', 'Université de Lyon', 2009],
    ],
    [
      'MBA, Peachtree School of Business, 2019\nThesis: Fair prices',
      ['masters', null, 'Peachtree School of Business', 2019],
    ],
    [
      'Promotion (Dr. rer. nat.), Informatik, Universität Lüneburg, 2015',
      ['phd', 'Informatik', 'Universität Lüneburg', 2015],
    ],
    [
      "2013 : Diplôme d'ingénieur en informatique, INSA Rennes",
      ['masters', 'informatique', 'INSA Rennes', 2013],
    ],
    [
      'Vistula University\nMaster of Engineering - MEng, Computer Science · (2010 - 2015)',
      ['masters', 'Computer Science', 'Vistula University', 2015],
    ],
  ])('is read with its field, school and year: %s', (line, degree) => {
    expect(items('degrees', `Education\n${line}`)).toEqual([degree]);
  });

  test.each([
    'PhD Physics, not completed',
    'PhD candidate, Physics',
    'Bachelor thesis: caching',
    'Supervised five master’s students',
    'Certified Scrum Master',
    'MSc Physics, expected 2028',
  ])('that is none is none: %s', (line) => {
    expect(items('degrees', `Education\n${line}`)).toEqual([]);
  });
});

test('certifications are those that are held, each with its year', () => {
  const text =
    'Certifications\nPMP, CKA\nAWS Certified Solutions Architect – Associate, 2022\nThe Linux Foundation\nCISSP (in progress)';
  expect(items('certifications', text)).toEqual([
    ['PMP', null],
    ['CKA', null],
    ['AWS Certified Solutions Architect – Associate', 2022],
  ]);
});

test('languages are those people speak, not those they program in', () => {
  expect(items('languages', 'Skills\nLanguages: Python, Go')).toEqual([]);
  expect(
    items('languages', 'Sprachen\nDeutsch (Muttersprache), Englisch C1\nSpanish (learning)'),
  ).toEqual([
    ['German', 'native'],
    ['English', 'fluent'],
  ]);
});
