import type { Evidence } from '../../insights';
import type { Sentence } from './facts';
import { quoteAround } from './quote';
import { isWished } from './wished';

/** Languages to be spoken of which one is enough: English names, as in "German". */
export interface SpokenDemand {
  languages: string[];
  strength: 'required' | 'preferred';
  evidence: Evidence;
}

/** The English name by the beginning of its other spellings. */
const names: Record<string, string> = {
  deutsch: 'German',
  englisch: 'English',
  französisch: 'French',
  inglés: 'English',
  español: 'Spanish',
  anglais: 'English',
  français: 'French',
  mandarin: 'Chinese',
  cantonese: 'Chinese',
};

const language =
  /\b(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Czech|Romanian|Hungarian|Greek|Turkish|Russian|Ukrainian|Hebrew|Arabic|Hindi|Japanese|Korean|Chinese|Mandarin|Cantonese|Vietnamese|Thai|Indonesian|Swedish|Norwegian|Danish|Finnish|Estonian|Deutsch(?:kenntnisse)?|Englisch(?:kenntnisse)?|Französisch(?:kenntnisse)?|(?:i|I)nglés|(?:e|E)spañol|(?:a|A)nglais|(?:f|F)rançais)(?![\wäöü]| ?[a-z]*-?(?:bank|market|company|companies|law|government|office|customers))/g;

/** Words of knowing a language, near its name. */
const knowing =
  /\b(?:fluen(?:t|tly|cy)|proficien(?:t|cy)|native|bilingual|trilingual|command of|(?:business|working|professional|intermediate|conversational)[- ](?:level|proficiency|english)|(?:upper[- ])?intermediate|advanced|[BC][12]\b|speak(?:s|ing|er)?|spoken|written|communicate|verhandlungssicher|fließend|sehr gute|gute|nivel|courant|niveau)|kenntnisse\b/i;

/** Not a demand: a law's notice, plain words, machines that read languages. */
const otherThings =
  /\b(?:other than|plain|non-english|models?|nlp|translat\w+|corpora|datasets?|dubbing|localization|speakers? of|team speaks|offices? in|classes|lessons|courses|assistance)\b/i;

/** Cheap to ask, true of every sentence with a language's name in it. */
const mayName =
  /[A-Z][a-z]*(?:ish|an|ian|ese|nch|tch|eek|rew|bic|ndi|hai|ech)\b|Mandarin|Deutsch|Englisch|Franz|inglés|español|anglais|français|Inglés|Español|Anglais|Français/;

/** Every language asked for; alternatives ("German or French") together. */
export function findSpokenLanguages(sentences: readonly Sentence[]): SpokenDemand[] {
  const found: SpokenDemand[] = [];
  const known = new Set<string>();
  for (const sentence of sentences) {
    const { text, section, block } = sentence;
    if (block < 0 || section === 'benefits' || section === 'legal' || section === 'about') continue;
    if (!mayName.test(text) || !knowing.test(text) || otherThings.test(text)) continue;
    const named = [...text.matchAll(language)]
      .slice(0, 6)
      .filter(({ index }) => knowing.test(text.slice(Math.max(0, index - 60), index + 60)));
    const [first] = named;
    const last = named.at(-1);
    if (!first || !last) continue;
    const end = last.index + last[0].length;
    const strength =
      section === 'preferred' || isWished(text, first.index, end) ? 'preferred' : 'required';
    const spoken = [...new Set(named.map(([word]) => nameOf(word)))].filter(
      (one) => !known.has(one),
    );
    for (const one of spoken) known.add(one);
    const evidence = quoteAround(sentence, first.index, end);
    const choice = /\bor\b|\boder\b/i.test(text.slice(first.index, last.index));
    if (choice && spoken.length > 1) found.push({ languages: spoken, strength, evidence });
    else for (const one of spoken) found.push({ languages: [one], strength, evidence });
  }
  return found;
}

function nameOf(word: string): string {
  return names[word.toLowerCase().replace(/kenntnisse$/, '')] ?? word;
}
