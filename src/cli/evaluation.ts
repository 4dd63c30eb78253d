/** What an evaluation prints, and how many of its checks went wrong (null: it only measures). */
export interface Evaluation {
  text: string;
  wrong: number | null;
}

/** One measurement of `npm run eval`. `shared` is the folder of real pages and postings; it may be absent. */
export type Evaluate = (shared: string, options: { wrong: boolean }) => Promise<Evaluation>;
