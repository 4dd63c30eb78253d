/** How people write of leading in a résumé, in the past and in the first person, where postings have nouns. */
const spoken: [string, RegExp][] = [
  ['hiring', /\b(?:hired|recruited|grew (?:the|a) (?:team|group|organi[sz]ation))\b/i],
  ['mentoring', /\b(?:mentored|coached)\b/i],
  [
    'people-management',
    /\b(?:led|leads?|leading|managed?|managing|supervised)\b(?: \w+){0,3} (?:engineers|people|scientists|developers|reports|team of)\b|\b(?:führung|leitung) von\b/i,
  ],
  [
    'budget',
    /\b(?:own(?:ed|s)?|manag(?:ed|es)|responsible for|with)\b(?:[^.]|\.(?=\d)){0,24}\bbudget\b|budgetverantwortung|\bbudget (?:(?:of|von|de|:|in höhe von) ?)?(?:(?:US)?[$€£] ?\d|\d[\d.,]* ?(?:k|m|mio|mrd|millions?|tausend)?\.? ?(?:[$€£]|eur|usd|chf|dollars|euros?)(?!\p{L}))/iu,
  ],
  ['roadmap', /\broadmaps?\b/i],
  ['okrs', /\bokrs\b/i],
];

/** Ids of the leadership skills a line tells of. */
export function leadershipIn(line: string): string[] {
  return spoken.flatMap(([id, pattern]) => (pattern.test(line) ? [id] : []));
}
