/** What is wrong with a record of a file; `reason`: what the part that judges said. */
export interface RecordProblem {
  code: 'notJson' | 'cutShort' | 'notPosting' | 'noTitle' | 'noDescription' | 'notJudged';
  reason?: string;
}

/** What is wrong with a file as a whole; `line`: where, from 1. */
export interface WholeProblem {
  code:
    | 'empty'
    | 'blank'
    | 'pdf'
    | 'archive'
    | 'noText'
    | 'otherKind'
    | 'noPosting'
    | 'endlessRecord'
    | 'endlessRow';
  line?: number;
}

/** Thrown where a file cannot be read. A code: what reads files has no words, the page has. */
export class FileProblem extends Error {
  override name = 'FileProblem';
  readonly problem: WholeProblem;

  constructor(code: WholeProblem['code'], line?: number) {
    super(line === undefined ? code : `${code} in line ${line}`);
    this.problem = { code, ...(line !== undefined && { line }) };
  }
}

/** Thrown where a record is no posting. */
export class NoPosting extends Error {
  override name = 'NoPosting';
  readonly problem: RecordProblem;

  constructor(code: RecordProblem['code']) {
    super(code);
    this.problem = { code };
  }
}
