import type { Block } from '../posting';
import type { RawBlock } from '../raw-posting';

const bullet = /^(?:[•●▪◦‣·○■□➢➤►✓✔✅*–—-]|\d\d?[.)])\s/;

/** The block, by its words where the page has no element for what it is: a list typed by hand, a heading in bold. */
export function blockOf({ kind, text, bold }: RawBlock): Block {
  if (kind !== 'paragraph') return { kind, text };
  if (bullet.test(text)) return { kind: 'item', text };
  // A short line in bold is a heading, one that goes on after its colon or stops as a sentence is not.
  const heads = bold && text.length < 90 && !/[.,;]$|: \S/.test(text);
  return { kind: heads ? 'heading' : kind, text };
}
