import type { Flag, FlagContext, Hit } from './flag';
import { elsewhere, feminine, masculine } from './gender-stems';
import { sentencesToRead, spanIn, wholeWords } from './phrases';

export const genderCoded: Flag = {
  id: 'gender-coded',
  title: 'Wording that leans to one gender',
  why: 'In a study of 2011 such word choice made postings less appealing to women; a later one found the effect small. It says little about the job.',
  question: 'How would the team describe the way its people work together?',
  mend: 'Swap some of the words: "build" for "dominate", "skilled" for "superior", "works well alone" for "fearless".',
  category: 'language',
  severity: 'info',
  grade: 'research',
  sources: ['gaucher-2011', 'tang-gender-bias-2017'],
  find,
  flags: [
    'You are an aggressive, fearless and competitive fighter who dominates. Confident, decisive, ambitious and self-reliant people with strong opinions thrive as we battle for superior models.',
  ],
  ignores: [
    'Data-driven analysis, decision trees, active learning, individual contributors, logistic regression, competitive salary, leadership, objective functions, event-driven systems and autonomous vehicles.',
    'We collaborate, support and understand one another. You are confident and ambitious.',
    'You are a confident, decisive leader.',
  ],
};

const masculineWord = wholeWords(masculine.map((stem) => `${stem}\\w*`));
const feminineWord = wholeWords(feminine.map((stem) => `${stem}\\w*`));

/** At least so many more of one kind than of the other, and so large a share of all words. */
const least = { difference: 6, share: 0.02 };

function find(context: FlagContext): Hit[] {
  const said = [...sentencesToRead(context, { title: false }, masculineWord)];
  // Read as they stand the words can only be more: most postings end here.
  if (said.flatMap(({ text }) => text.match(masculineWord) ?? []).length < least.difference)
    return [];
  const hits = new Map<string, Hit>();
  let harder = 0;
  for (const sentence of said) {
    for (const match of plain(sentence.text).matchAll(masculineWord)) {
      harder += 1;
      const word = match[0].toLowerCase();
      const end = match.index + match[0].length;
      if (!hits.has(word)) hits.set(word, { span: spanIn(sentence, match.index, end) });
    }
  }
  // The other half is counted only where it can matter.
  if (hits.size < 5 || harder < least.difference) return [];
  let words = 0;
  let softer = 0;
  for (const { text } of sentencesToRead(context, { title: false })) {
    words += text.split(/\s+/).length;
    softer += [...plain(text).matchAll(feminineWord)].length;
  }
  const difference = harder - softer;
  if (difference < least.difference || difference / words < least.share) return [];
  return [...hits.values()].slice(0, 12);
}

/** The text without the words that mean something else here; offsets stay. */
function plain(text: string): string {
  return text.replace(elsewhere, (match) => ' '.repeat(match.length));
}
