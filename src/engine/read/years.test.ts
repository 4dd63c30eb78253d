import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../normalise/html-blocks';
import { toSentences } from './sentences';
import { findYears, overallYears } from './years';

function read(description: string) {
  const { years, leadershipYears } = overallYears(
    findYears(toSentences({ title: '', blocks: toBlocks(description) })),
  );
  return [years?.value ?? null, leadershipYears?.value ?? null];
}

const under = (line: string) => read(`Requirements\n- ${line}`);

describe('years asked for', () => {
  test.each([
    ['8+ years of experience in software engineering', 8, null],
    ['8-10 years of experience with distributed systems', 8, null],
    ['At least ten (10) years in data engineering', 10, null],
    ['10+ overall years of relevant industry experience', 10, null],
    ['Minimum 5, ideally 8+ years working on models', 5, null],
    ['12+ years of experience in software architecture and management roles', 12, null],
    ['7 yrs exp. with Python', 7, null],
    ['5+ years managing engineering teams', null, 5],
    ['3+ years of people management experience', null, 3],
    ['3+ years of experience recruiting, training and leading engineering teams', null, 3],
    ['10+ years of engineering experience, including 4+ years in a leadership role', 10, 4],
    ['9 years in the field, with at least 3 of those leading teams of engineers', 9, 3],
    ['6+ years as an engineering manager, with at least 2 years leading platform teams', 6, 2],
    ['5 years of experience shipping models and leading small teams', 5, null],
    ['4+ years in operations as a manager, engineer or technical lead', 4, null],
    ['5+ years of program management experience', 5, null],
  ])('%s', (line, years, leadership) => {
    expect(under(line)).toEqual([years, leadership]);
  });

  test('the most that is required counts: the other statements are parts of it', () => {
    expect(
      read('Requirements\n- 10+ years in engineering\n- 5+ years of Python\n- 3+ years of Spark'),
    ).toEqual([10, null]);
  });

  test('a wish counts only where nothing is required', () => {
    expect(read('Requirements\n- 6+ years of Java\nPreferred\n- 12+ years of Java')[0]).toBe(6);
    expect(read('Preferred\n- 12+ years of Java')[0]).toBe(12);
  });

  test('of two options the first is the minimum', () => {
    expect(
      read(
        'Requirements\n- Option 1: a degree and 5 years of experience in software.\n- Option 2: 7 years of experience in software.',
      )[0],
    ).toBe(5);
  });

  test.each([
    'We have been in business for 50+ years.',
    'With over 20 years of experience, Acme is the leader in its field.',
    'Our founders have 40 years of experience between them.',
    'Our team has 60 years of combined experience.',
    'Equity vests over 4 years.',
    'You must be at least 18 years old.',
    'We grew ten times over the last 3 years.',
    'A 401(k) that vests in 2 years.',
    'The position has a one-year probationary period.',
    'Applications are kept on file for two years from today.',
    'No more than 12 years of experience.',
    'A four-year degree.',
  ])('is nobody’s requirement: %s', (line) => {
    expect(read(line)).toEqual([null, null]);
  });

  test('words glued by lost line breaks are told apart', () => {
    expect(read('What we’re looking for10+ years of experience in data engineering.')[0]).toBe(10);
  });

  test.each([
    ['eighteen years of experience with mainframes', 18],
    ['30 years of experience in engineering', 30],
    ['31 years of experience in engineering', null],
    ['0 years of experience needed', null],
    ['5-7 years of experience', 5],
    ['5 to 7 yrs of experience', 5],
    ['5+ YoE with Kafka', 5],
    ['5 or more years of experience', 5],
    ['Cinco: 5 años de experiencia', 5],
  ])('a number is read between none and thirty: %s', (line, years) => {
    expect(under(line)[0]).toBe(years);
  });

  test('what benefits, pay and legal words say of years is no requirement', () => {
    const line = '5+ years of experience in engineering';
    expect(read(`Requirements\n- ${line}`)[0]).toBe(5);
    for (const heading of ['Benefits', 'Compensation', 'Equal Opportunity'])
      expect([heading, read(`${heading}\n- ${line}`)[0]]).toEqual([heading, null]);
  });

  test('each number is judged by the words between its neighbours', () => {
    expect(under('12 years old company, 5+ years of Python')[0]).toBe(5);
    expect(under('5+ years of Python, not the 12 years ago kind')[0]).toBe(5);
  });

  test('more than eight numbers in a sentence are not read', () => {
    const many = Array.from({ length: 9 }, (_, at) => `${at + 2} years of tool ${'abcdefghi'[at]}`);
    expect(under(many.join(', '))[0]).toBe(9);
  });

  test.each([
    ['Option A: 4 years of software experience.\n- 7 years of experience in software.', 4],
    ['Option one: 4 years of software.\n- 7 years of experience in software.', 4],
    ['Optional: 4 years of software.\n- 7 years of experience in software.', 7],
  ])('the first option is named so: %s', (lines, years) => {
    expect(under(lines)[0]).toBe(years);
  });

  test('years that stand in for a degree are not the minimum', () => {
    expect(under('5+ years of experience\n- 12 years of experience in lieu of a degree')[0]).toBe(
      5,
    );
    expect(under('5+ years of experience\n- Without a degree 12 years of experience')[0]).toBe(5);
    expect(under('12 years of experience in lieu of a degree')[0]).toBeNull();
  });

  test.each([
    'Ideally 9+ years of experience in engineering',
    'Preferably 9+ years of experience in engineering',
    'Bonus: 9+ years of experience in engineering',
    '9+ years of experience in engineering preferred',
    '9+ years of experience in engineering is a plus',
    'It would be great, nice to have: 9+ years of experience',
  ])('is a wish: %s', (line) => {
    expect(under(`${line}\n- 4+ years of Java`)[0]).toBe(4);
  });

  test.each([
    'You have 6 years of practice.',
    'You need 6+ years of practice.',
    '6+ years of enterprise sales',
    'At least 6 years of enterprise sales',
    'We are looking for somebody with 6 years of industry background.',
    'You bring 6 years of shipping.',
    'The ideal candidate has spent 6 years in engineering.',
    'Our team needs you, a candidate with 6 years of experience.',
  ])('is asked outside a list too: %s', (line) => {
    expect(read(line)[0]).toBe(6);
  });

  test.each([
    'Our company looks back on 6 years of experience.',
    'The firm spent 6 years in engineering.',
    'For 6 years of experience in trade we were awarded.',
    'Backed by 6 years of experience in trade.',
    'It took 6 years of rain.',
    'We have served clients with 6 years of experience in trade.',
    'Candidates enjoy parental leave after work: 6 years in a row.',
  ])('is not asked outside a list: %s', (line) => {
    expect(read(line)[0]).toBeNull();
  });

  test('a list of requirements asks, whoever is spoken of', () => {
    expect(under('Tenure of 6 years with our clients')[0]).toBe(6);
    expect(under('6 years of collective experience')[0]).toBeNull();
    expect(under('6 years combined experience')[0]).toBeNull();
    expect(under('Combined experience of 6 years')[0]).toBeNull();
    expect(under('Combined industry experience of 6 years')[0]).toBeNull();
    expect(under('Combined work, experience of 6 years')[0]).toBe(6);
  });

  test.each([
    ['4 years of Go, preferably 9 years', 4],
    ['4 years of Go, ideally 9', 4],
    ['4 years of Go, preferably in production', 4],
    ['4 years of Go (ideally in a bank)', 4],
    ['4 years of Go towards the desired state', 4],
    ['4 years of Go, preferably', 3],
    ['4 years of Go desired', 3],
    ['Preferably 4 years of Go', 3],
  ])('“preferably” is for what follows it: %s', (line, years) => {
    expect(under(`${line}\n- 3 years of Java`)[0]).toBe(years);
  });

  test('a wish far before or behind the number is for something else', () => {
    const far = 'with all that we do here and have done for long, ';
    expect(under(`A plus for us, ${far}9 years of Go\n- 4 years of Java`)[0]).toBe(9);
    expect(under(`9 years of Go. Java is a plus\n- 4 years of Java`)[0]).toBe(9);
    expect(under(`9 years of Go; Java is a plus\n- 4 years of Java`)[0]).toBe(9);
    expect(under(`9 years of Go, including Java as a plus\n- 4 years of Java`)[0]).toBe(9);
  });

  test('what stands in for a degree is said near the number', () => {
    const far = 'of work in all that we do here and have done for long and with many of our people';
    expect(under(`9 years ${far}, in lieu of rest`)[0]).toBe(9);
    expect(under(`In lieu of rest come ${far}: 9 years of Go`)[0]).toBe(9);
  });

  test('firms tell their own years near the number', () => {
    const far = 'and all of those people who work here with us and for others, too, in this field ';
    expect(read(`You need 6 years of practice ${far}${far}we have been served well.`)[0]).toBe(6);
    expect(read('You need 6 years of practice, we have been served well.')[0]).toBeNull();
    expect(read(`Founded for ${far}${far}you, you need 6 years of practice.`)[0]).toBe(6);
  });

  test.each([
    ['- At least 6 years of rain', 6],
    ['A minimum of 6 years of rain', 6],
    ['Minimum 6 years of rain', 6],
    ['A minimum 6 years of rain', 6],
    ['Over 6 years of rain', null],
    ['Mindestens 6 Jahre Erfahrung', 6],
    ['(6 years of rain)', 6],
    ['6 years old rain', null],
    ['6 years rain in spring', null],
    ['Rain: 6 years of it', null],
  ])('a line that begins with the years asks, if it says of what: %s', (line, years) => {
    expect(read(line)[0]).toBe(years);
  });

  test('outside a list, seeking and knowing are said together', () => {
    expect(read('You spend 6 years here and get experience.')[0]).toBe(6);
    expect(read('Rain fell 6 years and brought experience.')[0]).toBe(6);
    expect(read('You see rain for 6 years here.')[0]).toBeNull();
    const far = 'in all that rain which fell here and there upon the just and unjust alike, oh ';
    expect(read(`Rain fell 6 years ${far}and brought experience.`)[0]).toBeNull();
    expect(read(`You fell 6 years ${far}and brought experience.`)[0]).toBe(6);
  });

  test('German years are read', () => {
    expect(
      under('Mindestens 8 Jahre Erfahrung in der Entwicklung, davon 3 Jahre in der Führung'),
    ).toEqual([8, 3]);
  });
});
