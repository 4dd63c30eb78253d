import { describe, expect, test } from 'vitest';
import { readTitle } from './title-grammar';

describe('which word names the kind', () => {
  const said = (title: string) => {
    const { kind, kindAt } = readTitle(title);
    return `${kind}: ${kindAt === null ? '' : title.slice(kindAt.start, kindAt.end)}`;
  };

  test.each([
    ['Manager, Machine Learning Architects', 'leads: Manager'],
    ['Architect, reports to the Director', 'architect: Architect'],
    ['Head of Architecture', 'leads: Head'],
    ['Distinguished Engineering Lead', 'distinguished: Distinguished'],
    ['Principal Engineering Lead', 'principal: Principal'],
    ['Staff Engineering Lead', 'staff: Staff'],
    ['Staff ML Team Leader', 'staff: Staff'],
    ['ML Team Leader', 'leads: Team Leader'],
    ['Principal Engineering Manager', 'leads: Manager'],
    ['Staff Manager of Lead Engineers', 'leads: Manager'],
    ['Lead, Machine Learning', 'leads: Lead,'],
    ['Machine Learning Engineer', 'individual: Engineer'],
    ['Something Else', 'other: '],
  ])('%s → %s', (title, words) => {
    expect(said(title)).toBe(words);
  });

  test('is looked for as far as a title goes', () => {
    expect(said(`${'a '.repeat(110)}Director`)).toBe('leads: Director');
    expect(said(`${'a '.repeat(120)}Director`)).toBe('other: ');
  });
});

describe('how its words go together', () => {
  test('the leader and the field are one name where only words of the same work stand between', () => {
    const led = (title: string) => readTitle(title).mlLed;
    expect(
      ['Head of AI', 'AI Manager', 'Director, Applied ML Research', 'ML Engineering Manager'].map(
        led,
      ),
    ).toEqual([true, true, true, true]);
    expect(
      ['Director of Data, with ML', 'ML for everybody: Director', 'Head of Data'].map(led),
    ).toEqual([false, false, false]);
    expect(led('ML and nothing else')).toBe(false);
  });

  test('AI alone is loose, beside a closer word it is not', () => {
    const loose = (title: string) => readTitle(title).mlLoose;
    expect(
      ['Head of AI', 'Head of GenAI', 'Head of AI and ML', 'Head of ML', 'Head'].map(loose),
    ).toEqual([true, true, false, false, false]);
  });

  test('operations of models are machine learning too, those of software are not', () => {
    expect(readTitle('Model Ops Manager').ml).not.toEqual([]);
    expect(readTitle('AIOps Manager').ml).toEqual([{ start: 0, end: 5 }]);
    expect(readTitle('DevOps Manager').ml).toEqual([]);
    expect(readTitle('DevOps Manager').ops).not.toEqual([]);
    // A closer name goes before: operations are not told twice.
    expect(readTitle('ML Platform Operations Manager').ml).toEqual([{ start: 0, end: 2 }]);
  });

  test('fields of software that may use it are told apart', () => {
    const fields = (title: string) => readTitle(title).softTrade.length;
    expect(fields('Head of ML Security')).toBe(1);
    expect(fields('Head of ML')).toBe(0);
    expect(fields('Head of ML Security, Finance')).toBe(2);
  });

  test('a space that does not break is a space', () => {
    expect(readTitle('Machine\u00a0Learning Manager').ml).toEqual([{ start: 0, end: 16 }]);
    expect(readTitle('Head\u00a0of AI').kind).toBe('leads');
  });

  test('a trade is whom the work is for only behind leader and field that are one name', () => {
    const hard = (title: string) =>
      readTitle(title).hardTrade.map(({ start, end }) => title.slice(start, end));
    expect(hard('Director of Data, with ML, Finance')).toEqual(['Finance']);
    expect(hard('Finance Data Team Manager, ML')).toEqual(['Finance']);
    expect(hard('Machine Learning, Finance')).toEqual(['Finance']);
    expect(hard('Director of ML Finance')).toEqual(['Finance']);
    expect(hard('Director of ML – Finance and AI Legal')).toEqual([]);
    expect(hard('Director of ML Finance, Acme for All')).toEqual(['Finance']);
    expect(hard('ML Director Procurement')).toEqual([]);
    expect(hard('Director, Finance ML')).toEqual(['Finance']);
    for (const joint of [', ', ' (', ' | ', ' – ', ' & ', ' - ', ' for ', ' and '])
      expect([joint, hard(`Director of ML${joint}Finance`)]).toEqual([joint, []]);
  });
});
