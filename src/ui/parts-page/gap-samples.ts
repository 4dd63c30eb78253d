import type { GapItem } from '../../insights';

const plain: GapItem = {
  skills: ['kubernetes'],
  label: 'Kubernetes',
  strength: 'required',
  state: 'missing',
  because: 'Not in your profile.',
  evidence: {
    quote: 'Deep experience with Kubernetes in production',
    span: { block: 0, start: 0, end: 10 },
  },
};

/** A requirement in each of its states, and one with a name that is too long for a line. */
export const gapSamples: GapItem[] = [
  plain,
  { ...plain, label: 'Terraform', skills: ['terraform'], state: 'partly' },
  { ...plain, label: 'Slurm', skills: ['slurm'], state: 'substitute', closeness: 0.6 },
  { ...plain, label: 'Right to work', skills: [], unsaid: true },
  {
    ...plain,
    label: 'Experience with the operation of accelerated computing on several continents',
    skills: [],
    evidence: null,
  },
];
