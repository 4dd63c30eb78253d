import type { RawPosting } from '../raw-posting';

const subject =
  /\b(?:(?:gen)?ai|ai[-/]?ml|ml|(?:ml|llm|ai)[- ]?ops|llms?|neural|nlp|gpus?|inference|pytorch)\b|[a-z]{4}[- ]learning|auto ?ml|artificial|language model|generative|computer vision|data scien/i;

const leading =
  /\b(?:direct|manag|mgr|lead|head|chief|c[adtis]+o\b|s?vp\b|vice|presid|principal|staff|archit|fellow|program|tpm|owner|found|s(?:enio)?r\b|distin)/i;

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
