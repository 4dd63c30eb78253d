/** People are led by the hundred at most in a résumé of one person. */
const mostLed = 5_000;

const numberWords = [
  ['two', 'zwei', 'deux'],
  ['three', 'drei', 'trois'],
  ['four', 'vier', 'quatre'],
  ['five', 'fünf', 'cinq'],
  ['six', 'sechs', 'six'],
  ['seven', 'sieben', 'sept'],
  ['eight', 'acht', 'huit'],
  ['nine', 'neun', 'neuf'],
  ['ten', 'zehn', 'dix'],
  ['eleven', 'elf', 'onze'],
  ['twelve', 'zwölf', 'douze'],
  ['thirteen', 'dreizehn', 'treize'],
  ['fourteen', 'vierzehn', 'quatorze'],
  ['fifteen', 'fünfzehn', 'quinze'],
  ['sixteen', 'sechzehn', 'seize'],
  ['seventeen'],
  ['eighteen'],
  ['nineteen'],
  ['twenty', 'zwanzig', 'vingt'],
];

const number = String.raw`(\d{1,3}(?:,\d{3})?|${numberWords.flat().join('|')})\+?`;
const people = String.raw`(?:people|persons?|engineers?|scientists?|developers?|researchers?|analysts?|architects?|specialists?|managers?|leads?|(?:direct |indirect )?reports|ftes?|employees|staff|members|professionals|individuals|contributors|mitarbeiter\w*|mitarbeitende\w*|personen|ingenieure?n?|entwicklern?|personnes|ingénieurs|collaborateurs)`;
const leading =
  '(?:led|leads?|leading|managed?|manag(?:es|ing)|supervis(?:ed|es|ing)|headed|heading|direct(?:ed|s|ing)|oversaw|oversees?|overseeing|built|grew|scaled|ran|running|responsible for|führung|leitung|leitete|führte|encadrement|direction|management|dirigé|encadré|managé)';
const team =
  '(?:teams?|groups?|organi[sz]ations?|orgs?|departments?|units?|squads?|abteilung|équipe)';
const few = String.raw`(?: [\p{L}-]+,?){0,4}`;

const patterns = [
  // "Led a growing team of 12", "built the ML group from 3 to 18 people"
  String.raw`\b${leading}${few} ${team}${few} from (?:\w+) to ${number}(?![\w%])`,
  String.raw`\b${leading}${few} ${team}${few} (?:of|with|von|de|d['’])\s?(?:about |around |over |up to |~)?${number}(?![\w%])`,
  // "Lead 22 engineers across …", "Führung von 14 Mitarbeitenden"
  String.raw`\b${leading}(?: and (?:mentor|coach|develop|hir|grow)\w*)?(?: of| von| de| d['’])?(?: about| around| over| up to| an?)? ${number}(?: (?!for\b|of\b|across\b|projects\b)[\p{L}/+-]+){0,2}? ${people}(?![\p{L}])`,
  // "a 45-person organisation"
  String.raw`\b${leading}${few} ${number}[- ](?:person|people|strong|member|engineer|man)\b`,
  // "8 direct reports (total organisation: 19)"
  String.raw`\btotal (?:${team}|headcount|staff)(?: size)?(?: of|:)? ${number}(?![\w%])`,
  String.raw`(?<![\w.,])${number} (?:direct |indirect )reports\b`,
].map((source) => new RegExp(source, 'iu'));

/** How many people a line says the person led at once; null: it does not say. */
export function peopleLed(line: string): number | null {
  for (const pattern of patterns) {
    const said = pattern.exec(line)?.[1]?.toLowerCase();
    if (said === undefined) continue;
    const at = numberWords.findIndex((forms) => forms.includes(said));
    const count = at < 0 ? Number(said.replace(/,/g, '')) : at + 2;
    if (count > 0 && count <= mostLed) return count;
  }
  return null;
}

const amount = String.raw`(?:US)?\$ ?(\d{1,4}(?:[.,]\d{1,3})*) ?(k|m|mm|mn|million|b|bn|billion)?\b\+?`;
const owning =
  /\b(?:own(?:ed|s|ing|ership)?|manag(?:ed|es?|ing)|responsible for|responsibility|accountab(?:le for|ility)|control(?:led|s)?|h[eo]ld|run|ran|lead|led|oversaw|oversees?|direct(?:ed|s)?|administer(?:ed|s)?|steer(?:ed|s)?)\b/i;
const budgets = [
  new RegExp(
    String.raw`\bbudgets?(?: responsibility| ownership)?(?: of| over| for|:)? (?:about |around |over |up to |~)?${amount}`,
    'i',
  ),
  new RegExp(String.raw`${amount}(?: [\w-]+){0,4} (?:budgets?|capex|opex)\b`, 'i'),
  // "Ownership for $30M of GPUs"; of what came in rather than went out, nothing.
  new RegExp(
    String.raw`\b(?:ownership|accountability|responsibility|responsible|accountable) (?:of|for|over) (?:about |around |over |up to |~)?${amount}(?! (?:[\w-]+ ){0,3}(?:revenue|sales|savings?|arr|bookings|quota|profit|pipeline|business)\b)`,
    'i',
  ),
];
const saved =
  /\b(?:sav(?:ed|ing)|cut|reduc\w+|lower\w+|under|below|grew|increas\w+) (?:\w+ ){0,4}$/i;

/** The budget (US dollars) a line says the person answers for; null: it does not say. */
export function budgetOwned(line: string): number | null {
  if (!owning.test(line)) return null;
  for (const pattern of budgets) {
    const match = pattern.exec(line);
    if (!match?.[1] || saved.test(line.slice(0, match.index))) continue;
    const unit = (match[2] ?? '').toLowerCase().charAt(0);
    const figures = unit ? match[1].replace(',', '.') : match[1].replace(/[.,](?=\d{3}\b)/g, '');
    const dollars = Number(figures) * ({ k: 1e3, m: 1e6, b: 1e9 }[unit] ?? 1);
    if (dollars >= 1_000 && dollars <= 1e11) return Math.round(dollars);
  }
  return null;
}
