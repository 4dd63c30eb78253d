import type { Flag, FlagContext, Hit } from './flag';
import { matchesOf } from './phrases';
import { isEnglish, saysAnywhere } from './words-of-posting';

export const acronymMismatch: Flag = {
  id: 'acronym-mismatch',
  title: 'Title of one field, duties of another',
  why: 'The title speaks of machine learning, the text of mortgages, laboratories or general operations: two postings may have been mixed up.',
  question: 'Is this the machine-learning role that the title names?',
  mend: 'Check that the text belongs to the title.',
  category: 'role',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    {
      title: 'Director of MLOps',
      text: 'Oversee mortgage loan officers and branch sales. Keep NMLS licences current.',
    },
  ],
  ignores: [
    {
      title: 'Director of MLOps',
      text: 'Deploy machine learning models for mortgage loan officers.',
    },
    { title: 'Director of Lending', text: 'Oversee mortgage loan officers.' },
  ],
};

const elsewhere =
  /\b(?:mortgage loan officers?|NMLS|medical laborator\w+|phlebotom\w+|CLIA|warehouse associates|forklift|janitorial|store associates|food safety|branch sales|real estate agents?|patient care)\b/gi;
const machineLearning =
  /\b(?:machine[- ]learning|ML|MLOps|AI|artificial intelligence|deep learning|data science|models?|LLMs?|neural)\b/;

function find(context: FlagContext): Hit[] {
  if (!/\b(?:ML|MLOps|machine learning|AI)\b/.test(context.posting.title)) return [];
  if (!isEnglish(context) || saysAnywhere(context, machineLearning)) return [];
  return [...matchesOf(context, elsewhere, { title: false })].map(({ span }) => ({ span }));
}
