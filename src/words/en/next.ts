/** What to do about the gap and what to say in the interview: shown, and written out to be kept. */
export const next = {
  heading: 'What next',
  summary: 'What next, and what to say',
  blocks: 'What blocks most, first',
  usual: 'Usual in this role, not mentioned here',
  strengths: 'Strengths to speak of',
  gaps: 'Gaps, honestly',
  examples: 'Have an example ready for',
  questions: 'Questions to ask',
  troubles: 'Troubles of this role to have a view on',
  helps: 'What helps: {remedies}',
  /** Two reasons; of three, the first two count as the first. */
  reasons: '{first}; {second}',
  because: '{reasons}.',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',

  /** In the written form. */
  lead: '{about}: {words}',
  quoted: 'The posting: “{quote}”',
  youHave: '{skill} (you have it)',
  tally: '{met} of {of}',
  metBoth: '{required} required and {preferred} preferred met in full.',
  metRequired: '{required} required met in full.',
  metPreferred: '{preferred} preferred met in full.',
  nothingAsked: 'Nothing is asked.',
} as const;
