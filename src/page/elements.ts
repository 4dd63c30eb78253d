import { all, attribute, real } from '../boards/page-dom';
import type { PageElement } from '../raw-posting';

/** The first elements at and under `root`, as they stand: src/normalise/page-structure.ts makes a report of them. */
export function elementsOf(root: Element): PageElement[] {
  // No more than helps to mend a page's reading.
  const elements = [root, ...all(root, '*').slice(0, 599)];
  return elements.map((element) => ({
    tag: real(element, 'localName'),
    parent: elements.indexOf(real(element, 'parentElement') as Element),
    attributes: real(element, 'getAttributeNames')
      .call(element)
      .map((name) => [name, attribute(element, name).slice(0, 50)]),
  }));
}
