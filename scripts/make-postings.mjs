// `node scripts/make-postings.mjs 100000 [SEED]`: that many postings, one JSON a line, for trying the
// command line and the batch view. Written by chance out of our own words; the same seed writes the same.
import { once } from 'node:events';
import parts from './posting-parts.json' with { type: 'json' };

/** `factor` of a place: its pay against Austin's; `pay` of a kind: usual in Austin, thousands; `ours`: one of the five roles. */
const { companies, kinds, places, says } = parts;

const [count = Number.NaN, seed = 1] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || count < 0 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: node scripts/make-postings.mjs COUNT [SEED] > postings.ndjson\n');
  process.exit(2);
}
// Whoever reads only the first lines closes the pipe: nothing is wrong then.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

let state = seed;
/** 0..1, the same row of numbers for the same seed (mulberry32). */
function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const among = (from, to) => from + Math.floor(chance() * (to - from + 1));
const pick = (list) => list[among(0, list.length - 1)];
/** So many different ones, in a new order. */
function some(list, many) {
  const rest = [...list];
  return Array.from({ length: Math.min(many, rest.length) }, () =>
    rest.splice(among(0, rest.length - 1), 1),
  ).flat();
}

/** What stands in braces, filled in: {n} years, {people} a team's size, {tool} one of the kind's tools. */
function filled(words, kind) {
  return words.replace(/\{(\w+)\}/g, (_, name) => {
    if (name === 'n') return String(among(2, 14));
    if (name === 'people') return String(among(3, 60));
    return pick(kind.tools);
  });
}

function payWords({ currency, factor, unit }, kind) {
  if (chance() < 0.35) return [];
  const low = Math.round((kind.pay * factor * (0.75 + chance() * 0.5)) / 5) * 5;
  const high = Math.round((low * (1.1 + chance() * 0.5)) / 5) * 5;
  const [from, to] = [low, high].map((figure) => `${unit}${figure.toLocaleString('en')},000`);
  return pick([
    [`The base salary is ${from} to ${to} a year.`],
    [`Pay: ${from} – ${to} ${currency} a year, with a yearly bonus.`],
    [`Salary range ${from}-${to} per annum, depending on what you bring.`],
  ]);
}

function posting(at) {
  const kind = chance() < 0.7 ? pick(kinds.filter(({ ours }) => ours)) : pick(kinds);
  const place = pick(places);
  const company = pick(companies);
  const list = (lines, many) => some(lines, many).map((line) => `- ${filled(line, kind)}`);
  const part = (head, lines) => (lines.length === 0 ? [] : ['', `## ${head}`, ...lines]);
  const lines = [
    ...some(says.about, among(1, 3)).map((line) =>
      filled(line.replaceAll('{company}', company), kind),
    ),
    ...part(pick(says.dutyHeads), list(kind.duties, among(3, 7))),
    ...part(pick(says.needHeads), [
      ...list(kind.needs, among(3, 7)),
      ...list(says.needs, among(1, 3)),
    ]),
    ...part(pick(says.wishHeads), list(says.wishes, among(0, 3))),
    ...part(pick(says.offerHeads), [
      ...list(says.offers, among(1, 5)),
      ...payWords(place, kind).map((words) => `- ${words}`),
    ]),
    ...(chance() < 0.3 ? ['', filled(pick(says.oddities), kind)] : []),
    '',
    pick(says.ends),
  ];
  return {
    id: `made-${seed}-${at}`,
    title: pick(kind.titles),
    company,
    location: place.name,
    description: lines.join('\n'),
    url: `https://jobs.example/${seed}/${at}`,
    datePosted: `2026-${String(among(6, 10)).padStart(2, '0')}-${String(among(1, 28)).padStart(2, '0')}`,
  };
}

for (let at = 1; at <= count; at++) {
  if (!process.stdout.write(`${JSON.stringify(posting(at))}\n`))
    await once(process.stdout, 'drain');
}
