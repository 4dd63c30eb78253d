import { skillProblems } from './check-skills';
import { factsOf, storyProblems, unwritten } from './check-stories';
import {
  type KnowledgeBase,
  type KnowledgeFile,
  readKnowledge,
  type Written,
} from './knowledge-files';
import type { PayObservation, Place, RoleProfile } from './schema';

/** What the check needs from outside the knowledge base. */
interface Surroundings {
  /** ISO date. */
  today: string;
  /** How a name is looked up in a text. */
  keyOf: (name: string) => string;
  /** Sources that the code names, as the red flags do. */
  alsoCited: readonly string[];
}

/** Everything that is wrong with the knowledge base, each in a sentence that says what to write. */
export function checkKnowledge(files: readonly KnowledgeFile[], around: Surroundings): string[] {
  const { base, problems } = readKnowledge(files);
  return [
    ...problems,
    ...fileNames(base),
    ...ids(base),
    ...order(base),
    ...citations(base, around.alsoCited),
    ...skillProblems(base.skills, around.keyOf),
    ...base.roles.flatMap((role) => roleProblems(role, base)),
    ...titles(base.roles, around.keyOf),
    ...base.stories.flatMap(storyProblems),
    ...base.pay.flatMap(payProblems),
    ...places(base),
    ...dates(base, around.today),
  ];
}

function fileNames({ roles, stories }: KnowledgeBase): string[] {
  const named = [...roles, ...stories].filter(
    ({ path, value }) => !path.endsWith(`/${value.id}.json`),
  );
  const told = new Set(stories.map(({ value }) => value.id));
  const profiled = new Set(roles.map(({ value }) => value.id));
  return [
    ...named.map(
      ({ path, value }) => `${path}: its id is ${value.id}; name the file ${value.id}.json.`,
    ),
    ...[...profiled]
      .filter((id) => !told.has(id))
      .map((id) => `stories/${id}.json is missing; write it.`),
    ...[...told]
      .filter((id) => !profiled.has(id))
      .map((id) => `roles/${id}.json is missing; write it.`),
  ];
}

const listed = ({ roles, skills, pay, places, laws, sources }: KnowledgeBase) =>
  Object.entries({ roles, skills, pay, places, laws, sources });

function ids(base: KnowledgeBase): string[] {
  return listed(base).flatMap(([kind, entries]) => {
    const all = entries.map(({ value }) => value.id);
    return all
      .filter((id, at) => all.indexOf(id) !== at)
      .map((id) => `${kind}: "${id}" is there twice; give one of them another id.`);
  });
}

/** Lists that people look things up in, so that two changes rarely meet in one line. */
function order({ skills, places: where, laws, sources, roles }: KnowledgeBase): string[] {
  const found: string[] = [];
  for (const list of [skills, where, laws, sources]) {
    for (const [at, { path, value }] of list.entries()) {
      const next = list[at + 1];
      if (next?.path === path && next.value.id < value.id)
        found.push(
          `${path}: "${next.value.id}" belongs before "${value.id}"; the list is in order of id.`,
        );
    }
  }
  for (const { path, value } of [...skills, ...roles]) {
    const late = value.aliases.find((alias, at) => alias > (value.aliases[at + 1] ?? '\uffff'));
    if (late !== undefined)
      found.push(
        `${path}, "${value.id}": put its aliases in alphabetical order, "${late}" stands too early.`,
      );
  }
  return found;
}

function citations(base: KnowledgeBase, alsoCited: readonly string[]): string[] {
  const cited: [string, string][] = [
    ...base.stories.flatMap(({ path, value }) =>
      factsOf(value).map((fact): [string, string] => [path, fact.source]),
    ),
    ...base.roles.flatMap(({ path, value: { requirements } }) =>
      [requirements.years, requirements.leadershipYears, requirements.degree].flatMap(
        (asked): [string, string][] => (asked === null ? [] : [[path, asked.source]]),
      ),
    ),
    ...base.skills.flatMap(({ path, value }): [string, string][] =>
      value.firstPublic === null ? [] : [[path, value.firstPublic.source]],
    ),
    ...[...base.pay, ...base.places, ...base.laws].map(({ path, value }): [string, string] => [
      path,
      value.source,
    ]),
    ...base.payModels.flatMap(({ path, value: { source, yearlySource, width, rates } }) =>
      [source, yearlySource, width.source, rates.source].map((id): [string, string] => [path, id]),
    ),
    ...alsoCited.map((id): [string, string] => ['the code', id]),
  ];
  const known = new Set(base.sources.map(({ value }) => value.id));
  const used = new Set(cited.map(([, id]) => id));
  const missing = cited
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => `${path}: there is no source "${id}"; add it to sources.json.`);
  return [
    ...new Set(missing),
    ...[...known]
      .filter((id) => !used.has(id))
      .map((id) => `sources.json: nothing cites "${id}"; take it out.`),
  ];
}

function roleProblems({ path, value }: Written<RoleProfile>, { skills }: KnowledgeBase): string[] {
  const known = new Set(skills.map((skill) => skill.value.id));
  const { years, leadershipYears, degree } = value.requirements;
  const asked = value.skills.map(({ skill }) => skill);
  const phrases = value.cues.map(({ phrase }) => phrase);
  const twice = [asked, phrases].flatMap((list) =>
    list.filter((one, at) => list.indexOf(one) !== at),
  );
  return [
    ...unwritten(
      path,
      [years, leadershipYears, degree].map((norm) => ({ section: norm?.section ?? '' })),
    ),
    ...asked
      .filter((id) => !known.has(id))
      .map((id) => `${path}: there is no skill "${id}"; write it or take it out.`),
    ...twice.map((one) => `${path}: "${one}" is there twice; keep one weight.`),
    ...[...value.aliases, ...phrases]
      .filter((one) => one !== one.toLowerCase())
      .map((one) => `${path}: write "${one}" in lower case.`),
    ...[years, leadershipYears]
      .filter((range) => range !== null && range.min > range.max)
      .map((range) => `${path}: the years ${range?.min} to ${range?.max} run backwards.`),
  ];
}

/** A title that would name two roles. */
function titles(roles: readonly Written<RoleProfile>[], keyOf: (name: string) => string): string[] {
  const owners = new Map<string, string>();
  const found: string[] = [];
  for (const { path, value } of roles) {
    for (const key of [value.title, ...value.aliases].map(keyOf)) {
      const owner = owners.get(key);
      if (owner !== undefined && owner !== value.id)
        found.push(
          `${path}: the title "${key}" is already that of "${owner}"; leave it with one of them.`,
        );
      owners.set(key, value.id);
    }
  }
  return found;
}

function payProblems({ path, value }: Written<PayObservation>): string[] {
  const { id, p10, p25, p50, p75, p90, low, high } = value;
  const quantiles = [p10, p25, p50, p75, p90].filter((one) => one !== null);
  const found: string[] = [];
  if (quantiles.some((one, at) => one > (quantiles[at + 1] ?? Number.POSITIVE_INFINITY)))
    found.push(`${path}, "${id}": its quantiles must not fall; look at the source again.`);
  if (low !== null && high !== null && low > high)
    found.push(`${path}, "${id}": low is above high; look at the source again.`);
  if (quantiles.length === 0 && low === null && high === null)
    found.push(`${path}, "${id}": it has no figure; write one or take it out.`);
  return found;
}

function places({ places: all, laws }: KnowledgeBase): string[] {
  const countries = new Set(
    all.filter(({ value }) => value.kind === 'country').map(({ value }) => value.country),
  );
  const regions = new Set(all.map(({ value }) => `${value.country}-${value.region}`));
  const owners = new Map<string, Place>();
  const found: string[] = [];
  for (const { path, value } of all) {
    if (!countries.has(value.country))
      found.push(
        `${path}, "${value.id}": its country ${value.country} is no place yet; write it first.`,
      );
    for (const name of new Set([value.name.toLowerCase(), ...value.aliases])) {
      const owner = owners.get(name);
      if (owner !== undefined && !isWithin(value, owner) && !isWithin(owner, value))
        found.push(
          `${path}, "${value.id}": "${name}" already means "${owner.id}"; add its state to one of them.`,
        );
      owners.set(name, value);
    }
  }
  for (const { path, value } of laws) {
    if (
      !(value.region === null
        ? countries.has(value.country)
        : regions.has(`${value.country}-${value.region}`))
    )
      found.push(
        `${path}, "${value.id}": places.json has no ${value.country} ${value.region ?? ''}; write it first.`,
      );
  }
  return found;
}

/** A metro named like its state, as New York is. */
function isWithin(metro: Place, state: Place): boolean {
  const same = metro.country === state.country && metro.region === state.region;
  return same && metro.kind === 'metro' && state.kind === 'state';
}

/** Laws may begin later; what was seen, published or paid cannot. */
function dates({ sources, skills, pay }: KnowledgeBase, today: string): string[] {
  const told: [string, string, string][] = [
    ...sources.map(({ path, value }): [string, string, string] => [
      path,
      value.id,
      value.retrieved,
    ]),
    ...skills.map(({ path, value }): [string, string, string] => [
      path,
      value.id,
      value.firstPublic?.date ?? '',
    ]),
    ...pay.map(({ path, value }): [string, string, string] => [
      path,
      value.id,
      String(value.year ?? ''),
    ]),
  ];
  return told
    .filter(([, , date]) => date > today)
    .map(([path, id, date]) => `${path}, "${id}": ${date} is in the future; correct the date.`);
}
