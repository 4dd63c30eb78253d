import type { RawPosting } from '../raw-posting';

const subject =
  /\b(?:(?:machine|deep|reinforcement)[- ]learning|artificial intelligence|(?:gen|ai)?[-/ ]?(?:ai|ml)|auto ?ml|(?:ml|llm|ai)[- ]?ops|llms?|(?:language|foundation|generative) (?:models?|ai)|neural|nlp|computer vision|inference|gpus?|pytorch|data scien\w+)\b/i;

const leading =
  /\b(?:direct|manag|mgr|lead|head|chief|c[adtis]+o\b|s?vp\b|vice|president|principal|staff|architect|fellow|program|tpm|owner|founding|s(?:enio)?r\b|distinguished)/i;

/**
 * Whether the panel's frame is worth creating for this posting. Permissive: a wrong yes costs a
 * hidden frame until the engine says no, a wrong no costs the reader the panel.
 */
export function maybeMlLeadership({
  title,
  blocks,
}: Pick<RawPosting, 'title' | 'blocks'>): boolean {
  if (subject.test(title)) return true;
  return leading.test(title) && blocks.some(({ text }) => subject.test(text));
}
