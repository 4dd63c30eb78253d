import { attribute, real } from '../boards/page-dom';

/** Attributes whose values are names that a board's own people give. */
const telling = ['role', 'itemprop', 'data-testid', 'data-test', 'data-automation-id', 'data-qa'];
const name = /^[a-z]+(?:[-_][a-z]+)*$/i;
/** No more of a page than helps to mend its reading. */
const most = 600;

/**
 * How the page is built, for a report a person may send: an element a line, indented by its depth,
 * its tag, its attributes' names and the few values that name its part. None of its text, no other
 * value, nothing with a digit.
 */
export function structureOf(root: Element): string[] {
  const lines: string[] = [];
  function visit(element: Element, depth: number): void {
    const names = real(element, 'getAttributeNames').call(element);
    const words = names.flatMap((attributeName) => {
      if (attributeName.length > 40 || !name.test(attributeName)) return [];
      const value = attribute(element, attributeName);
      const kept = telling.includes(attributeName) && value.length < 50 && name.test(value);
      return kept ? `${attributeName}=${value}` : attributeName;
    });
    lines.push(' '.repeat(depth) + [real(element, 'localName'), ...words].join(' '));
    let child = depth < 30 ? real(element, 'firstElementChild') : null;
    for (; child && lines.length < most; child = real(child, 'nextElementSibling'))
      visit(child, depth + 1);
  }
  visit(root, 0);
  return lines;
}
