import { real } from '../boards/page-dom';
import type { Span } from '../insights';
import type { RawPosting } from '../raw-posting';
import { rangeOf } from './text-range';

/** A page can list the keys of its highlights: a name that says nothing about us. Also in style.css. */
const key = 'found-text';

/** Takes the highlight off the page. */
export function clearHighlight(): void {
  CSS.highlights?.delete(key);
}

/** Where the spans stand in the page. `pane`: where to look for the title's words first. */
export function rangesOf(
  posting: Pick<RawPosting, 'title' | 'blocks'>,
  origins: readonly Node[],
  pane: Node,
  spans: readonly Span[],
): Range[] {
  return spans.flatMap(({ block, start, end }) => {
    const origin = origins[block];
    const text = posting.blocks[block]?.text ?? posting.title;
    if (block < 0) {
      const { body } = real(pane, 'ownerDocument') as Document;
      return rangeOf(pane, text, start, end) ?? rangeOf(body, text, start, end) ?? [];
    }
    if (!origin) return [];
    const before = posting.blocks.slice(0, block).filter((_, i) => origins[i] === origin);
    const texts = before.map((one) => one.text);
    return rangeOf(origin, text, start, end, texts) ?? [];
  });
}

/** Paints the ranges without touching the page's nodes and brings the first into view. */
export function highlight(ranges: Range[]): boolean {
  clearHighlight();
  const [first] = ranges;
  if (!first) return false;
  CSS.highlights?.set(key, new Highlight(...ranges));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const holder = first.startContainer.parentElement;
  if (holder) {
    const behavior = calm ? 'auto' : 'smooth';
    real(holder, 'scrollIntoView').call(holder, { block: 'center', behavior });
  }
  return true;
}
