/** A part of a regular expression, as far as its running time depends on it. */
type Node =
  | { kind: 'set'; set: CharSet }
  | { kind: 'empty' }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; body: Node; min: number; max: number };

/** The ASCII characters a part can match, one place each; everything beyond ASCII counts as a letter. */
type CharSet = ReadonlySet<number>;

const all = new Set(Array.from({ length: 128 }, (_, code) => code));
const setOf = (test: RegExp) =>
  new Set([...all].filter((code) => test.test(String.fromCharCode(code))));
const classes: Record<string, CharSet> = {
  d: setOf(/\d/),
  D: setOf(/\D/),
  w: setOf(/\w/),
  W: setOf(/\W/),
  s: setOf(/\s/),
  S: setOf(/\S/),
};

/** A repetition of at most this many steps is bounded work. */
const bounded = 400;

/**
 * Why an expression may take more than linear time, in words; empty: it cannot. Three shapes do
 * harm: an open repetition inside another repetition, two open repetitions side by side that can
 * share characters, and an open repetition that runs across words (from every start to the end).
 */
export function slowShapes(source: string): string[] {
  const node = new Reader(source).read();
  return [...nested(node, false), ...besides(node), ...acrossWords(node)];
}

function nested(node: Node, inside: boolean): string[] {
  if (node.kind === 'sequence') return node.parts.flatMap((part) => nested(part, inside));
  if (node.kind === 'choice') return node.options.flatMap((option) => nested(option, inside));
  if (node.kind !== 'repeat') return [];
  const open = node.max > bounded;
  if (open && inside) return ['an open repetition inside a repetition'];
  const harmful = node.max > bounded || (node.max > 1 && endsOpen(node.body));
  return nested(node.body, inside || harmful);
}

/** The body ends in an open repetition and can begin with the same characters: it can be cut anywhere. */
function endsOpen(node: Node): boolean {
  const last = node.kind === 'sequence' ? node.parts.at(-1) : node;
  if (last?.kind === 'choice') return last.options.some(endsOpen);
  return last?.kind === 'repeat' && last.max > bounded && overlap(charsOf(last), firstOf(node));
}

function besides(node: Node): string[] {
  if (node.kind === 'choice') return node.options.flatMap(besides);
  if (node.kind === 'repeat') return besides(node.body);
  if (node.kind !== 'sequence') return [];
  const found = node.parts.flatMap(besides);
  for (const [at, part] of node.parts.entries()) {
    if (part.kind !== 'repeat' || part.max <= bounded) continue;
    for (const next of node.parts.slice(at + 1)) {
      if (isOpen(next) && overlap(charsOf(part), firstOf(next)))
        found.push('two open repetitions side by side share characters');
      if (!canBeEmpty(next)) break;
    }
  }
  return found;
}

function acrossWords(node: Node): string[] {
  if (node.kind === 'sequence') return node.parts.flatMap(acrossWords);
  if (node.kind === 'choice') return node.options.flatMap(acrossWords);
  if (node.kind !== 'repeat') return [];
  const chars = charsOf(node.body);
  const across = node.max > bounded && chars.has(' '.charCodeAt(0)) && chars.has('e'.charCodeAt(0));
  return across ? ['an open repetition runs across words'] : acrossWords(node.body);
}

function isOpen(node: Node): boolean {
  if (node.kind === 'repeat') return node.max > bounded || isOpen(node.body);
  if (node.kind === 'sequence') return node.parts[0] !== undefined && isOpen(node.parts[0]);
  return node.kind === 'choice' && node.options.some(isOpen);
}

function canBeEmpty(node: Node): boolean {
  if (node.kind === 'empty') return true;
  if (node.kind === 'repeat') return node.min === 0 || canBeEmpty(node.body);
  if (node.kind === 'sequence') return node.parts.every(canBeEmpty);
  return node.kind === 'choice' && node.options.some(canBeEmpty);
}

function firstOf(node: Node): CharSet {
  if (node.kind === 'set') return node.set;
  if (node.kind === 'repeat') return firstOf(node.body);
  if (node.kind === 'choice') return union(node.options.map(firstOf));
  if (node.kind === 'empty') return new Set();
  const end = node.parts.findIndex((part) => !canBeEmpty(part));
  return union(node.parts.slice(0, end < 0 ? undefined : end + 1).map(firstOf));
}

function charsOf(node: Node): CharSet {
  if (node.kind === 'set') return node.set;
  if (node.kind === 'repeat') return charsOf(node.body);
  if (node.kind === 'choice') return union(node.options.map(charsOf));
  return node.kind === 'sequence' ? union(node.parts.map(charsOf)) : new Set();
}

const union = (sets: CharSet[]): CharSet => new Set(sets.flatMap((set) => [...set]));
const overlap = (a: CharSet, b: CharSet) => [...a].some((code) => b.has(code));

/** Reads the source; assertions take no characters and count as empty, in any case as both cases. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): Node {
    const options = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      parts.push(this.repeated(this.atom()));
    }
    return { kind: 'sequence', parts };
  }

  private repeated(body: Node): Node {
    const rest = this.source.slice(this.at);
    const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(rest);
    if (!match) return body;
    this.at += match[0].length;
    const [, sign, low, comma, high] = match;
    if (sign) {
      const max = sign === '?' ? 1 : Number.POSITIVE_INFINITY;
      return { kind: 'repeat', body, min: sign === '+' ? 1 : 0, max };
    }
    const min = Number(low);
    const max = comma ? (high ? Number(high) : Number.POSITIVE_INFINITY) : min;
    return { kind: 'repeat', body, min, max };
  }

  private atom(): Node {
    const sign = this.source[this.at++] ?? '';
    if (sign === '(') return this.group();
    if (sign === '[') return { kind: 'set', set: this.bracket() };
    if (sign === '.') return { kind: 'set', set: all };
    if (sign === '^' || sign === '$') return { kind: 'empty' };
    if (sign !== '\\') return { kind: 'set', set: letter(sign) };
    const escaped = this.source[this.at++] ?? '';
    if (/[bB]/.test(escaped)) return { kind: 'empty' };
    return { kind: 'set', set: classes[escaped] ?? letter(control[escaped] ?? escaped) };
  }

  private group(): Node {
    const mark = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += mark.length;
    const node = this.read();
    this.at++;
    return /[=!]$/.test(mark) ? { kind: 'empty' } : node;
  }

  private bracket(): CharSet {
    const start = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = new RegExp(`[${this.source.slice(start, this.at++)}]`, 'i');
    return setOf(inside);
  }
}

const control: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
const letter = (sign: string): CharSet =>
  new Set([sign.toLowerCase(), sign.toUpperCase()].map((one) => Math.min(127, one.charCodeAt(0))));
