import type { Knowledge } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import { findDegrees } from './degrees';
import type { PostingFacts } from './facts';
import { languageOfBlocks } from './language';
import { findPay } from './pay';
import { toSentences } from './sentences';
import { findSkills } from './skills';
import { findWorkplace } from './workplace';
import { findYears, overallYears } from './years';

/** What reading alone tells of a posting: sentences, demands, skills, pay, language. */
export function readPosting(posting: Posting, knowledge: Pick<Knowledge, 'skills'>): PostingFacts {
  const sentences = toSentences(posting);
  const asked = findYears(sentences);
  const { years, leadershipYears } = overallYears(asked);
  const { required, preferred } = findDegrees(sentences);
  const workplace = findWorkplace(posting, sentences);
  return {
    sentences,
    requirements: {
      years: years?.value ?? null,
      leadershipYears: leadershipYears?.value ?? null,
      degree: { required: required?.degree ?? null, preferred: preferred?.degree ?? null },
      workplace: workplace?.workplace ?? null,
      evidence: {
        years: years?.evidence ?? null,
        leadershipYears: leadershipYears?.evidence ?? null,
        degreeRequired: required?.evidence ?? null,
        degreePreferred: preferred?.evidence ?? null,
        workplace: workplace?.evidence ?? null,
      },
    },
    skills: findSkills(sentences, knowledge.skills, asked, posting.company),
    pay: findPay(posting, sentences),
    language: languageOfBlocks(posting.blocks),
  };
}
