import type { Sentence } from '../read/facts';
import type { Flag, FlagContext, Hit } from './flag';
import { sentencesToRead, spanIn } from './phrases';
import { alternatives } from './skill-list';

export const rivalsAllRequired: Flag = {
  id: 'rivals-all-required',
  title: 'Tools that replace one another, all required',
  why: 'Few people go deep in three tools for the same job, and few teams use three.',
  question: 'Which of them runs in production today?',
  mend: 'Write "one of" before the list, and name the one you use.',
  category: 'requirements',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    '# Requirements\n- Expert in AWS, GCP and Azure.',
    '# Requirements\n- Deep knowledge of PyTorch, TensorFlow and JAX.',
  ],
  ignores: [
    '# Requirements\n- AWS, GCP or Azure.',
    '# Requirements\n- Cloud platforms (AWS, GCP, Azure).',
    '# Requirements\n- A cloud such as AWS, GCP, Azure.',
    '# Preferred qualifications\n- AWS, GCP and Azure.',
    '# Responsibilities\n- Plan capacity across AWS, GCP and Azure.',
  ],
};

/** Each list: three tools for one job. */
const rivals: readonly (readonly RegExp[])[] = [
  [/\b(?:AWS|Amazon Web Services)\b/, /\b(?:GCP|Google Cloud)\b/, /\bAzure\b/],
  [/\bPyTorch\b/i, /\bTensor ?Flow\b/i, /\bJAX\b/],
  [/\bAirflow\b/i, /\bDagster\b/i, /\bPrefect\b/i],
  [/\bSnowflake\b/i, /\bBig ?Query\b/i, /\bRedshift\b/i],
  [/\bSage ?Maker\b/i, /\bVertex(?: AI)?\b/i, /\bAzure ?ML|Azure Machine Learning\b/i],
  [/\bTerraform\b/i, /\bPulumi\b/i, /\bCloud ?Formation\b/i],
  [/\bLangChain\b/i, /\bLlama ?Index\b/i, /\bHaystack\b/i],
];

function find(context: FlagContext): Hit[] {
  const hits: Hit[] = [];
  for (const list of rivals) {
    const [rarest] = list;
    if (!rarest) continue;
    const options = { unless: alternatives, title: false };
    for (const sentence of sentencesToRead(context, options, rarest)) {
      if (sentence.section !== 'requirements' || sentence.text.length > longest) continue;
      hits.push(...inOne(sentence, list));
    }
  }
  return hits;
}

/** Longer sentences than this hold several thoughts, characters. */
const longest = 320;

function inOne(sentence: Sentence, list: readonly RegExp[]): Hit[] {
  const matches = list.map((tool) => tool.exec(sentence.text));
  const found = matches.flatMap((match) => (match ? [match] : []));
  if (found.length < list.length) return [];
  const start = Math.min(...found.map(({ index }) => index));
  const end = Math.max(...found.map((match) => match.index + match[0].length));
  // A bare list of names is a list of examples; "and" says that all of them are meant.
  if (!/\band\b|&|\+/.test(sentence.text.slice(start, end))) return [];
  return [{ span: spanIn(sentence, start, end) }];
}
