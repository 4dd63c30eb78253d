import type { Written } from './knowledge-files';
import type { Fact, RoleStory } from './schema';

/** Every statement of a role's story, in order. */
export function factsOf(story: RoleStory): Fact[] {
  const { responsibilities, requirements, career, market, pay, trends } = story;
  const areas = [
    responsibilities,
    requirements,
    career,
    market,
    pay,
    trends,
    story.softSkills,
    story.bestPractices,
  ];
  return [
    ...story.summary,
    ...areas.flat().flatMap(({ facts }) => facts),
    ...story.challenges.flatMap(({ challenge, remedies }) => [challenge, ...remedies]),
  ];
}

/** What is wrong with a story's facts: words and figures must say the same. */
export function storyProblems({ path, value }: Written<RoleStory>): string[] {
  const found: string[] = [];
  for (const [part, content] of Object.entries(value)) {
    if (content.length === 0) found.push(`${path}: "${part}" is empty; every story has its facts.`);
  }
  found.push(...unwritten(path, factsOf(value)));
  const seen = new Set<string>();
  for (const fact of factsOf(value)) {
    found.push(...figureProblems(path, fact));
    if (seen.has(fact.text)) found.push(`${path}: "${fact.text}" is there twice; say it once.`);
    seen.add(fact.text);
  }
  return found;
}

/** What stands as `npm run new:role` left it, each once. */
export function unwritten(path: string, facts: readonly Partial<Fact>[]): string[] {
  const words = facts.flatMap(({ text = '', section = '' }) => [text, section]);
  return [...new Set(words)]
    .filter((one) => one.startsWith('Write: '))
    .map((one) => `${path}: still to be written: ${one.slice('Write: '.length)}`);
}

function figureProblems(path: string, { text, figures = [] }: Fact): string[] {
  const written = numbersIn(text);
  const values = figures.map(({ value }) => value);
  return [
    ...written
      .filter((number) => !values.includes(number) && !isYear(number, figures))
      .map((number) => `${path}: "${text}" says ${number}; add it to the fact's figures.`),
    ...values
      .filter((value) => !written.includes(value))
      .map((value) => `${path}: "${text}" does not say its figure ${value}; write it as it is.`),
  ];
}

/** Numbers as a reader sees them; names such as L3 or EC2 are none. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\d.])\d+(?:,\d+)*(?:\.\d+)?/gu)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
}

/** A year that a figure's unit or horizon holds, or simply a year of our time. */
function isYear(number: number, figures: readonly { unit: string }[]): boolean {
  return (
    figures.some(({ unit }) => unit.includes(String(number))) ||
    (Number.isInteger(number) && number >= 1990 && number <= 2050)
  );
}
