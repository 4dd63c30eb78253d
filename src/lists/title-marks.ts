import type { FoundCard } from './find-cards';
import type { ListMark } from './list-mark';

/** Where the posted pay stands decides the line. A page can list the names: they say nothing about us. Also in style.css. */
const keys = {
  none: 'found-title',
  within: 'found-title',
  above: 'found-title-2',
  below: 'found-title-3',
};

/** Underlines the titles that have a mark, without touching the page's nodes. */
export function markTitles(
  found: readonly FoundCard[],
  marks: ReadonlyMap<string, ListMark | null>,
): void {
  const ranges = new Map<string, Range[]>();
  for (const { card, title } of found) {
    const mark = marks.get(card.id);
    if (!mark) continue;
    const range = document.createRange();
    range.selectNodeContents(title);
    const key = keys[mark.position ?? 'none'];
    ranges.set(key, [...(ranges.get(key) ?? []), range]);
  }
  for (const key of Object.values(keys)) {
    const here = ranges.get(key);
    if (here) CSS.highlights?.set(key, new Highlight(...here));
    else CSS.highlights?.delete(key);
  }
}

/** Takes the lines off the page. */
export function clearTitles(): void {
  markTitles([], new Map());
}
