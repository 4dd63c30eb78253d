import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { RoleId } from '../insights';
import type { RoleProfile, RoleStory } from '../knowledge/schema';
import type { LabelledPosting } from './labelled-postings';
import type { RoleGuess } from './role-scores';

/** Points of every role for one posting; the best of them is how relevant the posting is. */
type Scorer = (posting: LabelledPosting) => Map<RoleId, number>;

/** What is written of one role: what every method below searches in. */
export interface RoleText {
  id: RoleId;
  title: string;
  text: string;
}

export function roleText(profile: RoleProfile, story: RoleStory): RoleText {
  const facts = [
    ...story.summary,
    ...[...story.responsibilities, ...story.requirements].flatMap((area) => area.facts),
  ].map(({ text }) => text);
  const cues = profile.cues.map(({ phrase }) => phrase);
  return {
    id: profile.id,
    title: profile.title,
    text: [profile.title, ...profile.aliases, ...cues, ...facts].join('. '),
  };
}

const wordsIn = (text: string) => text.toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
const said = ({ title, description }: LabelledPosting) =>
  `${title} ${description.replace(/<[^>]{0,200}>/g, ' ').slice(0, 6000)}`;

/** Okapi BM25 with its usual constants; the posting is the query. */
function bm25(roles: readonly RoleText[]): Scorer {
  const docs = roles.map(({ id, text }) => {
    const counts = new Map<string, number>();
    const words = wordsIn(text);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { id, counts, length: words.length };
  });
  const mean = docs.reduce((sum, { length }) => sum + length, 0) / docs.length;
  const rarity = (word: string) => {
    const having = docs.filter(({ counts }) => counts.has(word)).length;
    return Math.log(1 + (docs.length - having + 0.5) / (having + 0.5));
  };
  return (posting) => {
    const query = new Set(wordsIn(said(posting)));
    return new Map(
      docs.map(({ id, counts, length }) => {
        let points = 0;
        for (const word of query) {
          const count = counts.get(word) ?? 0;
          if (count > 0)
            points +=
              (rarity(word) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean));
        }
        return [id, points];
      }),
    );
  };
}

/** Fuse.js as one would reach for it: the posting's title in the roles' texts. */
function fuse(roles: readonly RoleText[]): Scorer {
  const index = new Fuse(roles, {
    keys: [
      { name: 'title', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
  });
  return ({ title }) =>
    new Map(index.search(title.slice(0, 120)).map(({ item, score = 1 }) => [item.id, 1 - score]));
}

/** MiniSearch with its defaults and titles boosted; the whole posting is the query, as any word may hit. */
function miniSearch(roles: readonly RoleText[]): Scorer {
  const index = new MiniSearch<RoleText>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, combineWith: 'OR' },
  });
  index.addAll(roles);
  return (posting) =>
    new Map(index.search(said(posting)).map(({ id, score }) => [id as RoleId, score]));
}

const leads = /\b(?:director|head|vp|vice president|manager|lead|chief|principal|architect)\b/i;
const learns = /\b(?:ai|ml|machine learning|deep learning|mlops|llm|gen ?ai)\b/i;

/** What a person writes in five minutes: keywords of the title. */
function titleRule(): Scorer {
  return ({ title }) => {
    const has = (pattern: RegExp, points: number) => (pattern.test(title) ? points : 0);
    const relevant = leads.test(title) && learns.test(title) ? 1 : 0;
    return new Map<RoleId, number>([
      ['ml-infrastructure-program-manager', relevant + has(/program|tpm/i, 4)],
      ['senior-ml-infrastructure-architect', relevant + has(/architect|principal|staff/i, 3)],
      ['director-mlops', relevant + has(/ml ?ops|operations/i, 2)],
      ['director-ml-infrastructure', relevant + has(/infra|platform|inference|gpu|compute/i, 1.5)],
      ['director-ml-engineering', relevant + 1],
    ]);
  };
}

/**
 * The baselines' answers. Search has no threshold of its own: it is given the one that suits these very
 * postings best, which flatters it.
 */
export function baselines(
  postings: readonly LabelledPosting[],
  roles: readonly RoleText[],
): { name: string; guesses: RoleGuess[] }[] {
  const rule = titleRule();
  const methods: {
    name: string;
    scorer: Scorer;
    relevant?: (posting: LabelledPosting) => boolean;
  }[] = [
    {
      name: 'title keyword rule',
      scorer: rule,
      relevant: ({ title }) => leads.test(title) && learns.test(title),
    },
    { name: 'BM25 (best threshold)', scorer: bm25(roles) },
    { name: 'MiniSearch (best threshold)', scorer: miniSearch(roles) },
    { name: 'Fuse.js, title (best threshold)', scorer: fuse(roles) },
  ];
  return methods.map(({ name, scorer, relevant }) => {
    const scored = postings.map((posting) => {
      const ranked = [...scorer(posting)].sort((a, b) => b[1] - a[1]);
      return { posting, ranked: ranked.map(([id]) => id), points: ranked[0]?.[1] ?? 0 };
    });
    const threshold = relevant ? 0 : bestThreshold(scored);
    const guesses = scored.map(
      ({ posting, ranked, points }): RoleGuess => ({
        posting,
        relevant: relevant ? relevant(posting) : points >= threshold,
        role: ranked[0] ?? null,
        ranked,
        confidence: null,
      }),
    );
    return { name, guesses };
  });
}

function bestThreshold(scored: readonly { posting: LabelledPosting; points: number }[]): number {
  const clear = scored.filter(({ posting }) => posting.label.mlLeadership !== 'borderline');
  const f1 = (threshold: number) => {
    const said = clear.filter(({ points }) => points >= threshold);
    const both = said.filter(({ posting }) => posting.label.mlLeadership === true).length;
    const all = clear.filter(({ posting }) => posting.label.mlLeadership === true).length;
    return (2 * both) / Math.max(1, said.length + all);
  };
  return clear.reduce(
    (best, { points }) => (f1(points) > f1(best) ? points : best),
    Number.POSITIVE_INFINITY,
  );
}
