import type { CueCount } from './cues';
import type { Signals } from './signals';
import type { TitleKind, TitlePlace } from './title-grammar';

const kindWords: Record<TitleKind, string> = {
  leads: 'leads people',
  architect: 'designs systems',
  program: 'runs programmes',
  distinguished: 'is among the most senior of engineers',
  techLead: 'leads the technical work',
  principal: 'is senior, but need not lead',
  staff: 'is senior, but need not lead',
  lead: 'is senior, but need not lead',
  individual: 'is an individual contributor',
  other: 'is of another trade',
};

const leading: TitleKind[] = ['leads', 'architect', 'program', 'distinguished', 'techLead'];
/** As many reasons as a person reads. */
const most = 3;

/** Two or three reasons for the answer, each with the posting's own words. */
export function reasonsOf(signals: Signals, yes: boolean): string[] {
  const why = yes ? reasonsFor(signals) : reasonsAgainst(signals);
  return why.slice(0, most);
}

function reasonsFor({ title, titleRead, counts }: Signals): string[] {
  const { kind, kindAt, ml } = titleRead;
  const [named] = ml;
  const { ml: learning, ai, leadsTeam } = counts;
  const why: string[] = [];
  if (kindAt !== null)
    why.push(`The title says that the role ${kindWords[kind]}: ${quoted(title, kindAt)}.`);
  if (named !== undefined)
    why.push(`The title speaks of machine learning: ${quoted(title, named)}.`);
  if (learning.density + ai.density >= 0.4) why.push(often(learning, ai));
  if (leadsTeam.hits > 0) why.push(`The duties speak of people to lead${asIn(leadsTeam)}.`);
  return why;
}

function reasonsAgainst({ title, titleRead, counts }: Signals): string[] {
  const { kind, kindAt, ml, hardTrade } = titleRead;
  const [trade] = hardTrade;
  const dense = counts.ml.density + counts.ai.density;
  const why: string[] = [];
  if (trade !== undefined) why.push(`The title names another field: ${quoted(title, trade)}.`);
  if (kindAt === null) why.push('The title names no leading role.');
  else if (!leading.includes(kind))
    why.push(`The title says that the role ${kindWords[kind]}: ${quoted(title, kindAt)}.`);
  if (!leading.includes(kind) && counts.leadsTeam.hits === 0)
    why.push('Nothing in the duties says that it leads people.');
  if (counts.beginner.hits > 0) why.push(`It is for somebody who begins${asIn(counts.beginner)}.`);
  if (ml.length === 0) why.push('The title does not speak of machine learning.');
  if (dense < 0.4) why.push('The duties hardly speak of machine learning.');
  else if (dense < 2) why.push(often(counts.ml, counts.ai));
  else if (counts.ml.density < 0.8) why.push('The duties say “AI” more than what is done with it.');
  if (counts.customer.density > 1.5)
    why.push(`The duties speak of customers and business${asIn(counts.customer)}.`);
  if (counts.software.density > 0.8)
    why.push(`The duties speak of other software${asIn(counts.software)}.`);
  if (why.length < 2) why.push('Title and duties together say too little of leading such work.');
  return why;
}

function often(learning: CueCount, ai: CueCount): string {
  const hits = learning.hits + ai.hits;
  const how = learning.density + ai.density >= 2 ? 'often' : 'now and then';
  return `The duties speak of machine learning ${how} (${hits} times${asIn(learning.hits > 0 ? learning : ai)}).`;
}

function asIn({ places: [place] }: CueCount): string {
  return place === undefined
    ? ''
    : `, as in “${place.sentence.text.slice(place.start, place.end)}”`;
}

const quoted = (title: string, { start, end }: TitlePlace) => `“${title.slice(start, end)}”`;
