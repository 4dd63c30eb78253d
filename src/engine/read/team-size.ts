import type { Evidence } from '../../insights';
import type { Sentence } from './facts';
import { quoteAround } from './quote';
import { isWished } from './wished';

/** How many people the person should have led: the low end of a range. */
export interface TeamSize {
  people: number;
  strength: 'required' | 'preferred';
  evidence: Evidence;
}

const words: Record<string, number> = {
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
};
const number = `(\\d{1,4}|${Object.keys(words).join('|')})`;

const led = /\b(?:manag|le(?:ad|d)|supervis|scal|buil[dt]|grow|direct report|oversee)/i;
const size = new RegExp(
  `\\b(?:teams?|organi[sz]ations?|groups?|departments?|staff) of (?:at least |over |more than |around |about |up to |approximately |~ ?)?${number}\\b|\\b(?:at least |over |~ ?)?${number} ?\\+?(?: ?[-–] ?\\d{1,4})? ?\\+? ?(?:direct reports|(?:or more )?(?:engineers|reports|people|managers|individuals|employees|ics)\\b)`,
  'i',
);

/** "Build services used by 500 engineers": whom the work is for, not whom one leads. */
const served = /\b(?:used|serv(?:es?|ed|ing)|for|by|adopted|support\w*|enabl\w+) $/i;

/** The size of team somebody should have led: the largest that is required, else that is wished for. */
export function findTeamSize(sentences: readonly Sentence[]): TeamSize | null {
  let found: TeamSize | null = null;
  for (const sentence of sentences) {
    const { text, section } = sentence;
    // Elsewhere it is the team that comes with the role.
    if (section !== 'requirements' && section !== 'preferred') continue;
    if (!/\d|\bof\b|\b(?:engineers|people|reports)\b/i.test(text) || !led.test(text)) continue;
    const match = size.exec(text);
    const said = match?.[1] ?? match?.[2];
    if (!match || said === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    if (!led.test(before) || served.test(before)) continue;
    const people = words[said.toLowerCase()] ?? Number(said);
    if (people < 2) continue;
    const end = match.index + match[0].length;
    const strength =
      section === 'preferred' || isWished(text, match.index, end) ? 'preferred' : 'required';
    const better =
      found === null ||
      (strength === found.strength ? people > found.people : strength === 'required');
    if (better) {
      const evidence = quoteAround(sentence, match.index, end);
      found = { people, strength, evidence };
    }
  }
  return found;
}
