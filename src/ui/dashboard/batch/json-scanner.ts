import { FileProblem } from './file-problem';

/** A record of a JSON file: its own text, and the line on which it begins. */
export interface JsonPiece {
  text: string;
  line: number;
}

/** Lists under one of these names are the postings of the object around them. */
const listNames = new Set(['postings', 'jobs', 'items', 'results', 'data', 'kept', 'library']);

/** An object with one of these names is a posting itself, whatever lists it holds. */
const ownNames = /^(?:job_?)?(?:title|description)$/i;

/** A record longer than this (UTF-16 units) has lost its closing bracket: it is given up. */
const mostRecord = 4_000_000;

/**
 * Cuts a JSON text into its records as it comes in: the elements of a list, of a list in an object, or
 * the objects that stand one after the other. Looks at each character once and keeps one record.
 */
export class JsonScanner {
  private line = 1;
  private depth = 0;
  private inText = false;
  private escaped = false;
  /** Depth at which the elements of the list stand; null: outside of a list. */
  private list: number | null = null;
  private hasListed = false;
  private held = '';
  private heldLine = 0;
  /** Whether a record is being gathered. */
  private holds = false;
  /** The last words in quotes one level into an object: maybe a name. */
  private word = '';
  private name = '';
  private isPosting = false;

  /** The records that end in this piece of the text. */
  *read(chunk: string): Generator<JsonPiece> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk[at] ?? '';
      if (char === '\n') this.line++;
      if (this.inText) {
        this.readText(char);
        continue;
      }
      if (char === '"') {
        if (!this.holds && this.list === this.depth) from = this.begin(at);
        this.inText = true;
        this.word = '';
      } else if (char === '{' || char === '[') {
        if (this.opensList(char)) {
          this.list = ++this.depth;
          this.holds = false;
          this.held = '';
          continue;
        }
        if (!this.holds && this.expects()) from = this.begin(at);
        this.depth++;
      } else if (char === '}' || char === ']') {
        const ended = this.close(chunk, from, at);
        if (ended) yield ended;
      } else if (char === ',') {
        if (this.holds && this.list === this.depth) yield this.end(chunk.slice(from, at));
      } else if (char === ':') {
        if (this.depth === 1) this.named();
      } else if (!this.holds && this.list === this.depth && char.trim() !== '') {
        from = this.begin(at);
      }
    }
    if (!this.holds) return;
    this.held += chunk.slice(from);
    if (this.held.length > mostRecord) {
      throw new FileProblem('endlessRecord', this.heldLine);
    }
  }

  /** The line of the record that the file leaves unfinished; null: it ends as it should. */
  unfinished(): number | null {
    if (this.holds) return this.heldLine;
    return this.depth > 0 ? this.line : null;
  }

  private readText(char: string): void {
    if (this.escaped) this.escaped = false;
    else if (char === '\\') this.escaped = true;
    else if (char === '"') this.inText = false;
    else if (this.depth === 1 && this.word.length < 40) this.word += char;
  }

  private named(): void {
    this.name = this.word.toLowerCase();
    this.isPosting ||= ownNames.test(this.name);
  }

  /** Whether what begins here is a record: an element of the list, or an object of its own. */
  private expects(): boolean {
    return this.depth === (this.list ?? 0);
  }

  private opensList(char: string): boolean {
    if (char !== '[' || this.list !== null) return false;
    return this.depth === 0 || (this.depth === 1 && !this.isPosting && listNames.has(this.name));
  }

  private begin(at: number): number {
    this.holds = true;
    this.held = '';
    this.heldLine = this.line;
    return at;
  }

  private end(text: string): JsonPiece {
    this.holds = false;
    const piece = { text: this.held + text, line: this.heldLine };
    this.held = '';
    return piece;
  }

  private close(chunk: string, from: number, at: number): JsonPiece | null {
    let ended: JsonPiece | null = null;
    if (this.holds && this.list === this.depth) ended = this.end(chunk.slice(from, at));
    this.depth = Math.max(0, this.depth - 1);
    if (this.list !== null && this.depth < this.list) {
      this.list = null;
      this.hasListed = this.depth > 0;
    } else if (this.holds && this.depth === (this.list ?? 0)) {
      ended = this.end(chunk.slice(from, at + 1));
    }
    if (this.depth === 0) {
      // What stands around a list is no record.
      if (this.hasListed) ended = null;
      this.hasListed = false;
      this.isPosting = false;
      this.name = '';
    }
    return ended;
  }
}
