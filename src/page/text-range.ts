import { real } from '../boards/page-dom';

/** What readers leave out of a text, and so must whoever counts its characters. */
const unread = 'style,script,noscript,button,svg';

const ink = (text: string): string => text.replace(/\s+/g, '');

/**
 * The DOM range of `text.slice(start, end)`, where a reader made `text` of `origin`. Compares
 * without white space, so it does not matter how the reader normalised it.
 * `before`: the texts the reader made of the same origin before this one, in order.
 * null: the words are not there (any more).
 */
export function rangeOf(
  origin: Node,
  text: string,
  start: number,
  end: number,
  before: readonly string[] = [],
): Range | null {
  const document = real(origin, 'ownerDocument') as Document;
  const walker = real(document, 'createTreeWalker').call(
    document,
    origin,
    5 /* elements, texts */,
    (node) =>
      node instanceof Element
        ? real(node, 'matches').call(node, unread)
          ? 2 /* reject */
          : 3 /* skip */
        : 1,
  );
  const nodes: Text[] = [];
  const starts: number[] = [];
  let all = '';
  // A walker never gives its own root.
  for (let node = real(origin, 'nodeType') === 3 ? origin : walker.nextNode(); node; ) {
    nodes.push(node as Text);
    starts.push(all.length);
    all += ink((node as Text).data);
    node = walker.nextNode();
  }

  let from = 0;
  for (const earlier of before) {
    const at = all.indexOf(ink(earlier), from);
    if (at >= 0) from = at + ink(earlier).length;
  }
  const quote = ink(text.slice(start, end));
  const whole = all.indexOf(ink(text), from);
  from = whole < 0 ? all.indexOf(quote, from) : whole + ink(text.slice(0, start)).length;
  if (!quote || from < 0) return null;

  const range = new Range();
  range.setStart(...place(from, 0));
  range.setEnd(...place(from + quote.length - 1, 1));
  return range;

  /** Before (`after` 0) or after (1) the `n`th character of `all`. */
  function place(n: number, after: number): [Text, number] {
    const i = starts.findLastIndex((at) => at <= n);
    const node = nodes[i] as Text;
    let left = n - (starts[i] ?? 0);
    let offset = 0;
    for (; /\s/.test(node.data.charAt(offset)) || left-- > 0; offset++);
    return [node, offset + after];
  }
}
