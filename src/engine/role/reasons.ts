import type { Key, Say } from '../../words/say';
import type { CueCount } from './cues';
import type { Signals } from './signals';
import type { TitleKind, TitlePlace } from './title-grammar';

/** What the title says the role does, by its kind. */
const kindWords = {
  leads: 'whyRole.leads',
  architect: 'whyRole.architect',
  program: 'whyRole.program',
  distinguished: 'whyRole.distinguished',
  techLead: 'whyRole.techLead',
  principal: 'whyRole.senior',
  staff: 'whyRole.senior',
  lead: 'whyRole.senior',
  individual: 'whyRole.individual',
  other: 'whyRole.otherTrade',
} as const satisfies Record<TitleKind, Key>;

const leading: TitleKind[] = ['leads', 'architect', 'program', 'distinguished', 'techLead'];
/** As many reasons as a person reads. */
const most = 3;

/** Two or three reasons for the answer, each with the posting's own words. */
export function reasonsOf(signals: Signals, yes: boolean, say: Say): string[] {
  const why = yes ? reasonsFor(signals, say) : reasonsAgainst(signals, say);
  return why.slice(0, most);
}

function reasonsFor({ title, titleRead, counts }: Signals, say: Say): string[] {
  const { kind, kindAt, ml } = titleRead;
  const [named] = ml;
  const { ml: learning, ai, leadsTeam } = counts;
  const why: string[] = [];
  if (kindAt !== null) why.push(say(kindWords[kind], { words: wordsAt(title, kindAt) }));
  if (named !== undefined) why.push(say('whyRole.titleLearning', { words: wordsAt(title, named) }));
  if (learning.density + ai.density >= 0.4) why.push(often(learning, ai, say));
  if (leadsTeam.hits > 0) why.push(asIn('people', leadsTeam, say));
  return why;
}

function reasonsAgainst({ title, titleRead, counts }: Signals, say: Say): string[] {
  const { kind, kindAt, ml, hardTrade } = titleRead;
  const [trade] = hardTrade;
  const dense = counts.ml.density + counts.ai.density;
  const why: string[] = [];
  if (trade !== undefined) why.push(say('whyRole.titleField', { words: wordsAt(title, trade) }));
  if (kindAt === null) why.push(say('whyRole.noLeadingTitle'));
  else if (!leading.includes(kind))
    why.push(say(kindWords[kind], { words: wordsAt(title, kindAt) }));
  if (!leading.includes(kind) && counts.leadsTeam.hits === 0) why.push(say('whyRole.noPeople'));
  if (counts.beginner.hits > 0) why.push(asIn('beginner', counts.beginner, say));
  if (ml.length === 0) why.push(say('whyRole.noLearningTitle'));
  if (dense < 0.4) why.push(say('whyRole.hardly'));
  else if (dense < 2) why.push(often(counts.ml, counts.ai, say));
  else if (counts.ml.density < 0.8) why.push(say('whyRole.onlyAi'));
  if (counts.customer.density > 1.5) why.push(asIn('customers', counts.customer, say));
  if (counts.software.density > 0.8) why.push(asIn('software', counts.software, say));
  if (why.length < 2) why.push(say('whyRole.tooLittle'));
  return why;
}

function often(learning: CueCount, ai: CueCount, say: Say): string {
  const count = learning.hits + ai.hits;
  const words = firstWords(learning.hits > 0 ? learning : ai);
  const isOften = learning.density + ai.density >= 2;
  return words === null
    ? say(isOften ? 'whyRole.often' : 'whyRole.sometimes', { count })
    : say(isOften ? 'whyRole.oftenAs' : 'whyRole.sometimesAs', { count, words });
}

/** With the first of the words that say so, where there are any. */
function asIn(
  what: 'people' | 'beginner' | 'customers' | 'software',
  count: CueCount,
  say: Say,
): string {
  const words = firstWords(count);
  return words === null ? say(`whyRole.${what}`) : say(`whyRole.${what}As`, { words });
}

function firstWords({ places: [place] }: CueCount): string | null {
  return place === undefined ? null : place.sentence.text.slice(place.start, place.end);
}

function wordsAt(title: string, { start, end }: TitlePlace): string {
  return title.slice(start, end);
}
