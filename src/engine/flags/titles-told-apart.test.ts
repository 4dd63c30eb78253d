import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../test/flag-scene';
import { contractAsPermanent } from './contract-as-permanent';
import { dutiesAboveTitle } from './duties-above-title';
import { hustleLanguage } from './hustle-language';
import { relocationRequired } from './relocation-required';
import { rivalsAllRequired } from './rivals-all-required';
import { scamProfile } from './scam-profile';

describe('what the title or the company’s name says already', () => {
  const isContract = (title: string) =>
    findingOf(contractAsPermanent, { title, text: 'This is a 6-month contract.' }) !== null;

  test('is a contract that the title names', () => {
    expect(isContract('Director of MLOps')).toBe(true);
    for (const title of [
      'Director of MLOps (Contract)',
      'Contractor: Director of MLOps',
      'Director of MLOps, Consulting',
      'Director of MLOps, Consultant',
      'Director of MLOps - 12 months',
      'Director of MLOps - 1 month',
      'Director of MLOps, fixed term',
      'Director of MLOps, fixed-term',
    ])
      expect([title, isContract(title)]).toEqual([title, false]);
  });

  const isAbove = (title: string, ...duties: string[]) =>
    findingOf(dutiesAboveTitle, {
      title,
      text: `# Responsibilities\n${duties.map((duty) => `- ${duty}`).join('\n')}`,
    }) !== null;

  test('are a director’s duties, three of which stand above an architect’s title', () => {
    const duties = ['Manage managers.', 'Own the P&L.', 'Conduct performance reviews.'];
    expect(isAbove('ML Architect', ...duties)).toBe(true);
    expect(isAbove('ML Architect', ...duties.slice(1))).toBe(false);
    for (const title of ['Director of ML', 'Product Manager', 'Technical Lead', 'Partner'])
      expect([title, isAbove(title, ...duties)]).toEqual([title, false]);
    for (const title of ['ML Program Manager', 'ML Programme Manager'])
      expect([title, isAbove(title, ...duties)]).toEqual([title, true]);
  });

  test('is a loud word that the company is called', () => {
    const quotes = (company: string, text: string, title = 'Head of ML') =>
      findingOf(hustleLanguage, { company, title, text })?.quotes ?? [];
    expect(quotes('SupportNinja', 'All Ninjas have benefits.')).toEqual([]);
    expect(quotes('Northlake', 'All Ninjas have benefits.')).toEqual(['Ninjas']);
    expect(quotes('Northlake', 'Lead the team.', 'ML Ninja')).toEqual(['Ninja']);
  });
});

describe('a firm that hides', () => {
  const isHidden = (company: string, more = '') =>
    findingOf(scamProfile, { company, text: `Contact our recruiter on Telegram. ${more}` }) !==
    null;

  test('has no name, or none that it says', () => {
    for (const company of ['', '  ', 'Confidential', 'Undisclosed Company', 'n/a'])
      expect([company, isHidden(company)]).toEqual([company, true]);
    for (const company of ['Northlake', 'Northlake Private Bank'])
      expect([company, isHidden(company)]).toEqual([company, false]);
  });

  test('is none where the text leads to it', () => {
    for (const more of ['See http://a.example.', 'See https://a.example.', 'See www.a.example.'])
      expect([more, isHidden('', more)]).toEqual([more, false]);
  });
});

describe('one thing beside another', () => {
  test('nobody moves for a remote job, whether the board or the text says that it is one', () => {
    const text = 'Relocation assistance is not provided.';
    expect(findingOf(relocationRequired, text)).not.toBeNull();
    expect(findingOf(relocationRequired, { text, workplace: 'remote' })).toBeNull();
    expect(findingOf(relocationRequired, `This role is fully remote. ${text}`)).toBeNull();
  });

  test('tools replace one another where all of a kind are required together', () => {
    const quotes = (...items: string[]) =>
      findingOf(rivalsAllRequired, {
        text: `# Requirements\n${items.map((item) => `- ${item}`).join('\n')}`,
      })?.quotes ?? [];
    expect(quotes('Expert in Azure, GCP and AWS today.')).toEqual(['Azure, GCP and AWS']);
    expect(quotes('Expert in AWS & GCP & Azure.')).toEqual(['AWS & GCP & Azure']);
    expect(quotes('Expert in AWS and GCP.')).toEqual([]);
    expect(quotes('Clouds and systems: AWS, GCP, Azure.')).toEqual([]);
    expect(quotes('Expert in AWS.', 'Expert in GCP.', 'Expert in Azure.')).toEqual([]);
    expect(quotes(`Expert in AWS, GCP and Azure, ${'very '.repeat(30)}much.`)).not.toEqual([]);
    expect(quotes(`Expert in AWS, GCP and Azure, ${'very '.repeat(64)}much.`)).toEqual([]);
    expect(
      findingOf(rivalsAllRequired, { title: 'Head of AWS, GCP and Azure', text: 'Lead.' }),
    ).toBeNull();
  });
});
