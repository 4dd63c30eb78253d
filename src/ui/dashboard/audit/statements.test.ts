import { describe, expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { flags } from '../../../engine/flags/registry';
import { loadKnowledge } from '../../../knowledge/load';
import { sayEnglish } from '../../../words/say-english';
import { emptyDraft, postingOfDraft } from './draft';
import { readDraftLines } from './draft-lines';
import { besides, insteadOf } from './statements';

const knowledge = loadKnowledge();
const known = new Set(flags.map(({ id }) => id));

function foundIn(words: string): string[] {
  const text = `You lead the machine learning platform team and its GPU clusters.\n\n${words}`;
  const title = 'Director of Machine Learning Infrastructure';
  const draft = { ...emptyDraft('one'), title, company: 'Harbour Rail', text };
  const posting = postingOfDraft(draft, readDraftLines(text).blocks);
  const read = analyze(posting, knowledge, null, '2026-11-21', sayEnglish).flags;
  return read.filter(({ quotes }) => quotes.length > 0).map(({ id }) => id);
}

describe('a statement', () => {
  test.each(Object.entries({ ...insteadOf, ...besides }))(
    'for %s is no finding itself, but for the blanks left to fill in',
    (id, words) => {
      expect(known).toContain(id);
      const blanks = words.includes('[your') ? ['copy-paste-template'] : [];
      expect(foundIn(words)).toEqual(blanks);
    },
  );
});
