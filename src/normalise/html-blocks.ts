import type { Block } from '../posting';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  pound: '£',
  euro: '€',
  yen: '¥',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  middot: '·',
  trade: '™',
  reg: '®',
  copy: '©',
};

/** Tags at which a run of text ends. */
const breaking = new Set(
  'p br li ul ol div h1 h2 h3 h4 h5 h6 tr td th table section article header footer blockquote hr dd dt dl pre'.split(
    ' ',
  ),
);
const skipped = new Set(['script', 'style', 'noscript', 'svg', 'button', 'template']);

/** The blocks of a description, HTML or text, without a DOM; time grows with the length only. */
export function toBlocks(description: string): Block[] {
  const text = /<\/?[a-z]/i.test(description) ? description : unescapeMarkup(description);
  return /<(?:p|br|li|ul|div|h[1-6]|strong|b|span|em|a|i|table)\b/i.test(text)
    ? fromHtml(text)
    : fromText(text);
}

/** Some boards hand the HTML out escaped once more. */
function unescapeMarkup(text: string): string {
  return /&lt;\/?(?:p|br|li|ul|div|h[1-6]|strong)\b/i.test(text) ? decode(text) : text;
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] === '#') {
      const code =
        name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    }
    return entities[name.toLowerCase()] ?? whole;
  });
}

function fromHtml(html: string): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let kind: Block['kind'] = 'paragraph';
  let boldOutside = false;
  let bold = 0;
  const flush = () => {
    const clean = decode(text)
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    text = '';
    if (clean !== '') {
      const pseudo = kind === 'paragraph' && !boldOutside && clean.length <= 90;
      push(blocks, pseudo ? 'heading' : kind, clean);
    }
    boldOutside = false;
  };
  const add = (piece: string) => {
    if (bold === 0 && /[^\s:&;]/.test(piece.replace(/&nbsp;/g, ' '))) boldOutside = true;
    text += piece;
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      add(html.slice(at));
      break;
    }
    if (open > at) add(html.slice(at, open).replace(/\s+/g, ' '));
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24));
    if (tag === null && !html.startsWith('<!', open)) {
      add('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
    const name = tag?.[2]?.toLowerCase() ?? '';
    const ends = tag?.[1] === '/';
    if (skipped.has(name) && !ends) {
      const end = html.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
    } else if (name === 'b' || name === 'strong') {
      bold = Math.max(0, bold + (ends ? -1 : 1));
    } else if (breaking.has(name)) {
      flush();
      if (/^h[1-6]$/.test(name)) kind = ends ? 'paragraph' : 'heading';
      else if (name === 'li') kind = ends ? 'paragraph' : 'item';
      else if (name !== 'br' && name !== 'p' && name !== 'div') kind = 'paragraph';
    }
  }
  flush();
  return blocks;
}

function push(blocks: Block[], kind: Block['kind'], text: string): void {
  const item = /^[•●▪◦·*–-]\s+(?=\S)/.exec(text);
  if (kind === 'paragraph' && item !== null)
    blocks.push({ kind: 'item', text: text.slice(item[0].length) });
  else blocks.push({ kind, text });
}

/** Text with line breaks, with or without the marks of Markdown. */
function fromText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const raw of decode(text).split(/\r?\n|\r|\u2028/)) {
    const line = raw.replace(/\u00a0/g, ' ').trim();
    if (line === '' || /^[-*_=#\s]+$/.test(line)) continue;
    const hashed = /^#{1,6} /.test(line);
    const bolded = /^\*\*[^*]{2,90}\*\*:?$/.test(line);
    const item = /^(?:[*•●▪◦·–+o-]|\d{1,2}[.)]) +(?=\S)/.exec(line);
    const clean = strip(item === null ? line : line.slice(item[0].length));
    if (clean === '') continue;
    if (hashed || bolded) blocks.push({ kind: 'heading', text: clean });
    else blocks.push({ kind: item === null ? 'paragraph' : 'item', text: clean });
  }
  return blocks;
}

/** Markdown's marks, taken off. */
function strip(line: string): string {
  return line
    .replace(/^#{1,6} /, '')
    .replace(/\*\*|__/g, '')
    .replace(/(^|\s)[_*](?=\S)/g, '$1')
    .replace(/(\S)[_*](?=\s|$|[.,;:])/g, '$1')
    .replace(/\\([-_*#.+])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}
