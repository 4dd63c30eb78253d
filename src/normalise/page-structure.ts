import type { PageElement } from '../raw-posting';

/** Attributes whose values are names that a board's own people give. */
const telling = ['role', 'itemprop', 'data-testid', 'data-test', 'data-automation-id', 'data-qa'];
const name = /^[a-z]+(?:[-_][a-z]+)*$/i;
/** Deeper, a report is harder to read than the page. */
const deepest = 30;

/**
 * How the page is built, for a report a person may send: an element a line, indented by its depth,
 * its tag, its attributes' names and the few values that name its part. None of its text, no other
 * value, nothing with a digit. `elements`: the parents before their children.
 */
export function structureOf(elements: readonly PageElement[]): string[] {
  const depths: number[] = [];
  return elements.flatMap(({ tag, parent, attributes }, at) => {
    const depth = (depths[parent] ?? -1) + 1;
    depths[at] = depth;
    if (depth > deepest) return [];
    const words = attributes.flatMap(([attribute, value]) => {
      if (attribute.length > 40 || !name.test(attribute)) return [];
      const kept = telling.includes(attribute) && value.length < 50 && name.test(value);
      return kept ? `${attribute}=${value}` : attribute;
    });
    return ' '.repeat(depth) + [tag, ...words].join(' ');
  });
}
