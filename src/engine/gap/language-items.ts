import type { GapItem } from '../../insights';
import type { Person, SpokenLanguage } from '../../profile/person';
import { anyOf } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import { isLanguage, languageName } from '../language-name';
import type { Sentence } from '../read/facts';
import { findSpokenLanguages } from '../read/spoken-languages';

/** Languages to be spoken; of several named with "or" one is enough. */
export function languageItems(sentences: readonly Sentence[], person: Person, say: Say): GapItem[] {
  return findSpokenLanguages(sentences).map(({ languages, strength, evidence }) => {
    const label = anyOf(
      languages.map((language) => languageName(language, say) ?? language),
      say,
    );
    const base = { skills: [], about: 'language' as const, label, strength, evidence };
    if (person.languages.length === 0) {
      const because = say('gap.languagesUnsaid');
      return { ...base, state: 'missing', because, unsaid: true };
    }
    const spoken = person.languages.filter(({ name }) =>
      languages.some((one) => isLanguage(one, name)),
    );
    const able = spoken.find(
      ({ level }) => level === null || level === 'fluent' || level === 'native',
    );
    if (able) return { ...base, state: 'met', because: inWords(able, say) };
    const [some] = spoken;
    if (some) return { ...base, state: 'partly', because: inWords(some, say) };
    return { ...base, state: 'missing', because: say('gap.languageMissing') };
  });
}

const levels = {
  basic: 'gap.speaksBasic',
  conversational: 'gap.speaksConversational',
  fluent: 'gap.speaksFluent',
  native: 'gap.speaksNative',
} as const;

function inWords({ name: language, level }: SpokenLanguage, say: Say): string {
  return say(level === null ? 'gap.speaks' : levels[level], { language });
}
