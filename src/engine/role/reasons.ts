import type { Signals } from './signals';
import type { TitleKind } from './title-grammar';

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

/** Two or three reasons, those that speak for the answer first. */
export function reasonsOf({ title, titleRead, counts }: Signals, yes: boolean): string[] {
  const { kind, kindAt, ml, hardTrade } = titleRead;
  const quote = (at: { start: number; end: number }) => `“${title.slice(at.start, at.end)}”`;
  const why: string[] = [];
  const [named] = ml;
  const [trade] = hardTrade;
  if (trade !== undefined && !yes) why.push(`The title names another field: ${quote(trade)}.`);
  why.push(
    kindAt === null
      ? 'The title names no leading role.'
      : `The title says that the role ${kindWords[kind]}: ${quote(kindAt)}.`,
  );
  if (named !== undefined && (yes || why.length < 2)) {
    why.push(`The title speaks of machine learning: ${quote(named)}.`);
  } else if (named === undefined && !yes) {
    why.push('The title does not speak of machine learning.');
  }
  if (why.length < 3) why.push(dutiesReason(counts.ml.hits + counts.ai.hits, counts));
  return why.slice(0, 3);
}

function dutiesReason(hits: number, { ml, ai }: Signals['counts']): string {
  const dense = ml.density + ai.density;
  if (dense < 0.4) return 'The duties hardly speak of machine learning.';
  const [place] = ml.places.length > 0 ? ml.places : ai.places;
  const words =
    place === undefined ? '' : `, as in “${place.sentence.text.slice(place.start, place.end)}”`;
  return dense >= 1.5
    ? `The duties speak of machine learning often (${hits} times${words}).`
    : `The duties speak of machine learning now and then (${hits} times${words}).`;
}
