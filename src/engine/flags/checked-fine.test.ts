import { describe, expect, test } from 'vitest';
import { contextOf, findingOf } from '../../../test/flag-scene';
import type { StatedPay } from '../../pay-insight';
import { checkedFine } from './checked-fine';
import { findFlags } from './find-flags';
import type { FlagContext, Scene } from './flag';
import { longHours } from './long-hours';

const duties = 'You lead the machine learning platform team and its twelve engineers. '.repeat(15);

const sceneOf = (scene: Partial<Scene>): FlagContext =>
  contextOf({ title: 'Director of MLOps', text: duties, ...scene });

function checked(scene: Partial<Scene>): string {
  const context = sceneOf(scene);
  return checkedFine(context, findFlags(context))
    .map(({ text }) => text)
    .join(' ');
}

/** What is called fine of a context in which flags have found what has these ids. */
function checkedBeside(context: FlagContext, ...ids: string[]): string[] {
  const finding = findingOf(longHours, longHours.flags[0] ?? '');
  if (finding === null) throw new Error('The flag finds nothing in its example.');
  const findings = ids.map((id) => ({ ...finding, id }));
  return checkedFine(context, findings).map(({ text }) => text);
}

/** Each of these ids alone keeps a sentence from being said, and another finding does not. */
function isKeptBackBy(context: FlagContext, sentence: RegExp, ids: string[]) {
  const isSaid = (...found: string[]) =>
    checkedBeside(context, ...found).some((text) => sentence.test(text));
  expect(isSaid()).toBe(true);
  expect(isSaid('vague-text')).toBe(true);
  expect(ids.filter((id) => isSaid('vague-text', id))).toEqual([]);
}

describe('what was checked and found fine', () => {
  test('names the place whose law asks for the pay that is stated', () => {
    const text = `${duties}\nThe base salary range is $210,000 - $260,000 per year.`;
    expect(checked({ text, location: ['Denver, CO'] })).toMatch(/States pay, as Colorado/);
    expect(checked({ text, location: ['Austin, TX'] })).toMatch(/States a pay range\./);
    expect(checked({ location: ['Denver, CO'] })).not.toMatch(/States/);
  });

  test('never praises what a flag objects to', () => {
    expect(checked({})).toMatch(/Nothing about on-call/);
    expect(checked({ text: `${duties}\nYou will be on call.` })).not.toMatch(
      /Nothing about on-call/,
    );
  });

  test('says nothing of a text too short to tell, which is under 120 words', () => {
    expect(checked({ text: 'Lead the team.' })).toBe('');
    expect(checkedFine(sceneOf({ text: 'word '.repeat(119) }), [])).toEqual([]);
    expect(checkedFine(sceneOf({ text: 'word '.repeat(120) }), [])).not.toEqual([]);
  });

  test('the years asked stand beside what the sources ask', () => {
    const text = `${duties}\n# Requirements\n- 8+ years of experience in software engineering.`;
    expect(checked({ text })).toMatch(
      /Asks for 8 years; the sources on ML leadership roles go up to \d+/,
    );
  });

  test('has nothing to show for what is absent', () => {
    for (const { evidence } of checkedFine(sceneOf({}), [])) expect(evidence).toEqual([]);
  });
});

describe('pay that is fine', () => {
  const text = `${duties}\nThe base salary range is $200,000 - $300,000 per year.`;
  const withBand = (changes: Partial<StatedPay>): FlagContext => {
    const context = sceneOf({ text });
    const pay = context.facts.pay.map((band) => ({ ...band, ...changes }));
    return { ...context, facts: { ...context.facts, pay } };
  };

  test('says how wide the range is, and quotes it', () => {
    const found = checkedFine(sceneOf({ text }), []).find(({ text }) =>
      /times the bottom/.test(text),
    );
    expect(found?.text).toBe('The top of the range is 1.5 times the bottom, as usual.');
    expect(found?.evidence[0]?.quote).toMatch(/\$200,000 - \$300,000/);
  });

  test('is a range with both ends, above nothing and below twice as much', () => {
    const isFine = (changes: Partial<StatedPay>) =>
      checkedBeside(withBand(changes)).includes('States a pay range.');
    expect(isFine({})).toBe(true);
    for (const changes of [
      { min: null },
      { max: null },
      { min: 0 },
      { max: 400_000 },
      { implausible: 'tooWide' as const },
    ])
      expect([changes, isFine(changes)]).toEqual([changes, false]);
    expect(isFine({ max: 399_999 })).toBe(true);
  });

  test('is kept back by what flags find', () => {
    isKeptBackBy(sceneOf({ text }), /^States a pay range/, ['pay-unit-implausible']);
    isKeptBackBy(sceneOf({ text }), /times the bottom/, ['wide-range']);
    isKeptBackBy(sceneOf({ text, location: ['Denver, CO'] }), /^States pay, as/, [
      'pay-unit-implausible',
    ]);
  });

  test('that a law asks for may be stated without a range', () => {
    const open = { text: `${duties}\nYou get $210k.`, location: ['Denver, CO'] };
    const [found] = checkedFine(sceneOf(open), []);
    expect(found).toMatchObject({ text: expect.stringMatching(/^States pay, as/), evidence: [] });
  });
});

describe('demands that are fine', () => {
  const asking = (line: string) => sceneOf({ text: `${duties}\n# Requirements\n- ${line}` });

  test('years up to the norm, unless a flag objects', () => {
    const context = asking('8+ years of experience in software engineering.');
    isKeptBackBy(context, /^Asks for 8 years;/, ['years-above-norm', 'contradicting-seniority']);
    const norm = Number(/go up to (\d+)/.exec(checkedBeside(context).join(' '))?.[1]);
    const asked = (years: number) =>
      checkedBeside(asking(`${years}+ years of experience in software engineering.`)).join(' ');
    expect(asked(norm)).toMatch(/Asks for \d+ years;/);
    expect(asked(norm + 1)).not.toMatch(/Asks for \d+ years;/);
    expect(checked({})).not.toMatch(/Asks for/);
  });

  test('years of leading up to the norm, unless a flag objects', () => {
    const context = asking('5+ years of people management experience.');
    isKeptBackBy(context, /^Asks for 5 years of leading/, [
      'leadership-years-inflated',
      'contradicting-seniority',
    ]);
    const norm = Number(
      /of leading; the sources go up to (\d+)/.exec(checkedBeside(context).join(' '))?.[1],
    );
    const asked = (years: number) =>
      checkedBeside(asking(`${years}+ years of people management experience.`)).join(' ');
    expect(asked(norm)).toMatch(/of leading/);
    expect(asked(norm + 1)).not.toMatch(/of leading/);
    const found = checkedFine(context, []).find(({ text }) => /of leading/.test(text));
    expect(found?.evidence[0]?.quote).toMatch(/5\+ years/);
  });

  test('a few tools, unless a flag objects', () => {
    const context = asking('PyTorch and Kubernetes.');
    expect(checkedBeside(context)).toContain('Requires 2 tools, not a long list.');
    expect(checked({})).not.toMatch(/Requires/);
    isKeptBackBy(context, /^Requires 2/, ['kitchen-sink-stack', 'rivals-all-required']);
  });

  test('years of a tool, unless a flag objects', () => {
    const context = asking('3+ years of Kubernetes experience.');
    isKeptBackBy(context, /^No technology is asked/, ['impossible-years']);
    const found = checkedFine(context, []).find(({ text }) => /^No technology/.test(text));
    expect(found?.evidence[0]?.quote).toMatch(/Kubernetes/);
    expect(checkedBeside(asking('Kubernetes.')).join()).not.toMatch(/No technology/);
  });

  test('a list of what is optional', () => {
    const optional = sceneOf({ text: `${duties}\n# Nice to have\n- Rust` });
    expect(checkedBeside(optional)).toContain('Says what is optional.');
    expect(checked({})).not.toMatch(/optional/);
  });
});

describe('terms that are fine', () => {
  test('a reporting line, of one who leads', () => {
    const text = `${duties}\nYou report to the CTO.`;
    expect(checked({ text })).toMatch(/Says whom the role reports to/);
    expect(checked({})).not.toMatch(/reports to/);
    expect(checked({ text, title: 'ML Engineer' })).not.toMatch(/reports to/);
  });

  test('hours of which nothing is said', () => {
    isKeptBackBy(sceneOf({}), /^Nothing about on-call/, [
      'on-call',
      'around-the-clock',
      'long-hours',
      'weekend-work',
      'foreign-hours',
    ]);
    for (const words of ['on-call', '24/7', '24x7', 'weekend', 'nights', 'overtime', 'pager'])
      expect(checkedBeside(sceneOf({ text: `${duties}\nThere is ${words}.` })).join()).not.toMatch(
        /Nothing about/,
      );
  });

  test('nothing that swindlers ask, and no wording that leans', () => {
    isKeptBackBy(sceneOf({}), /^No money, identity/, [
      'scam-contact',
      'scam-identity',
      'scam-money',
      'salary-history',
      'unpaid-work',
    ]);
    isKeptBackBy(sceneOf({}), /^No wording that leans/, [
      'age-coded',
      'gender-coded',
      'native-speaker',
      'personal-details-asked',
    ]);
  });

  test('a recent day, in the board’s own words', () => {
    const context = sceneOf({ posted: '2 days ago' });
    isKeptBackBy(context, /^Put up 2 days ago\./, ['old-posting', 'reposted', 'evergreen']);
    const found = checkedFine(context, []).find(({ text }) => /^Put up/.test(text));
    expect(found?.evidence).toEqual([{ quote: '2 days ago', span: null }]);
    expect(checkedBeside(sceneOf({ posted: '2026-11-21' }))).toContain('Put up today.');
    expect(checkedBeside(sceneOf({})).join()).not.toMatch(/Put up/);
  });
});
