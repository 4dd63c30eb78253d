import type { GapItem } from '../../insights';
import type { Person, SpokenLanguage } from '../../profile/person';
import type { Sentence } from '../read/facts';
import { findSpokenLanguages } from '../read/spoken-languages';
import { oneOf } from './count-words';

/** Languages to be spoken; of several named with "or" one is enough. */
export function languageItems(sentences: readonly Sentence[], person: Person): GapItem[] {
  return findSpokenLanguages(sentences).map(({ languages, strength, evidence }) => {
    const label = oneOf(languages);
    const base = { skills: [], about: 'language' as const, label, strength, evidence };
    if (person.languages.length === 0) {
      const because = 'Your profile does not say which languages you speak.';
      return { ...base, state: 'missing', because, unsaid: true };
    }
    const spoken = person.languages.filter(({ name }) =>
      languages.some((one) => isCalled(one, name)),
    );
    const able = spoken.find(
      ({ level }) => level === null || level === 'fluent' || level === 'native',
    );
    if (able) return { ...base, state: 'met', because: inWords(able) };
    const [some] = spoken;
    if (some) return { ...base, state: 'partly', because: inWords(some) };
    return { ...base, state: 'missing', because: 'Not among the languages in your profile.' };
  });
}

/** "Mandarin Chinese" is Chinese, "English (UK)" is English. */
function isCalled(language: string, name: string): boolean {
  return (
    name.toLowerCase().includes(language.toLowerCase()) ||
    own[name.toLowerCase().trim()] === language
  );
}

/** What speakers call their language, and its kinds. */
const own: Record<string, string> = {
  mandarin: 'Chinese',
  cantonese: 'Chinese',
  deutsch: 'German',
  englisch: 'English',
  français: 'French',
  español: 'Spanish',
};

function inWords({ name, level }: SpokenLanguage): string {
  return level === null ? `You speak ${name}.` : `You speak ${name}: ${level}.`;
}
