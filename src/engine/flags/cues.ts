/**
 * Which words a text must hold before an expression can match it: the expression is then tried on few
 * sentences instead of all. A cue is the first four letters of a word, three of a short stem, or a
 * whole short word; of an expression's cues one must be there. null: nothing is known.
 */
export type Cues = readonly string[] | null;

/** The cues of an expression. Dear: ask once. */
export function cuesOf(expression: RegExp): Cues {
  const { cues } = new CueReader(expression.source).choice(false);
  return cues === null ? null : [...new Set(cues)];
}

/** So common in postings that they tell two sentences apart badly. */
const common = new Set(
  'team* work* your* year* expe* mana* lead* data* engi* buil* must* will* able* role* posi* with* have* from* that* this* skil* requ* prov* comp* the and our you for are is be or in on of to a an we as at not no only such role own'.split(
    ' ',
  ),
);

interface Reading {
  cues: Cues;
  /** What follows starts a word. */
  atStart: boolean;
}

/** Reads an expression's source from left to right and keeps the rarest cue of each alternative. */
class CueReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to a closing bracket: one of the cues of each. */
  choice(atStart: boolean): Reading {
    const cues: string[] = [];
    let isKnown = true;
    let endsAtStart = true;
    for (;;) {
      const option = this.sequence(atStart);
      if (option.cues === null) isKnown = false;
      else cues.push(...option.cues);
      endsAtStart &&= option.atStart;
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    return { cues: isKnown ? cues : null, atStart: endsAtStart };
  }

  private sequence(from: boolean): Reading {
    let best: Cues = null;
    let atStart = from;
    const offer = (cues: Cues) => {
      if (cues !== null && cues.length > 0 && (best === null || worth(cues) > worth(best))) {
        best = cues;
      }
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) {
      const word = this.word();
      if (word !== '') {
        if (atStart) offer(cueOf(word, this.endsWord()));
        atStart = false;
        continue;
      }
      const before = atStart;
      const part = this.part(atStart);
      const isOptional = this.quantifier();
      if (!isOptional) offer(part.cues);
      atStart = part.atStart && (!isOptional || before);
    }
    return { cues: best, atStart };
  }

  /** Letters and figures that stand there as they are; the last one not, where it is repeated. */
  private word(): string {
    const run = /^[a-z0-9]+/i.exec(this.source.slice(this.at))?.[0] ?? '';
    const repeated = /^[?*+{]/.test(this.source.slice(this.at + run.length));
    const word = repeated ? run.slice(0, -1) : run;
    this.at += word.length;
    return word.toLowerCase();
  }

  /** Whether no letter can follow. */
  private endsWord(): boolean {
    const rest = this.source.slice(this.at);
    return /^(?: (?![?*{])|\\b|[-/,&'](?![?*{])|\[[- /]+\](?![?*{])|\(\?!\[\\w\]\))/.test(rest);
  }

  /** Anything that is no plain word. */
  private part(atStart: boolean): Reading {
    const sign = this.source[this.at++] ?? '';
    if (sign === '(') return this.group(atStart);
    if (sign === '[') return this.bracket();
    if (sign === '^' || sign === '$') return { cues: null, atStart: true };
    if (sign !== '\\') return { cues: null, atStart: !/[a-z0-9.]/i.test(sign) };
    const escaped = this.source[this.at++] ?? '';
    return { cues: null, atStart: /[bsW]/.test(escaped) || !/[a-z0-9]/i.test(escaped) };
  }

  private group(atStart: boolean): Reading {
    const mark = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += mark.length;
    const inside = this.choice(atStart);
    this.at++;
    if (!/[=!]$/.test(mark)) return inside;
    // "Not after a letter" is where a word starts; other assertions change nothing.
    return { cues: null, atStart: atStart || mark === '?<!' };
  }

  private bracket(): Reading {
    const start = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(start, this.at++);
    return { cues: null, atStart: /^[- /,.;:–—+&]+$/.test(inside) };
  }

  /** Steps over what repeats the last part; true where it need not be there. */
  private quantifier(): boolean {
    const match = /^(?:[?*+]|\{(\d+),?\d*\})\??/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += match.length;
    return /^(?:[?*]|\{0)/.test(match);
  }
}

function cueOf(word: string, isWhole: boolean): Cues {
  if (word.length >= 4) return [`${word.slice(0, 4)}*`];
  if (isWhole) return [word];
  return word.length === 3 ? [`${word}*`] : null;
}

function worth(cues: readonly string[]): number {
  return Math.min(...cues.map((cue) => (common.has(cue) ? 0 : cue.length)));
}
