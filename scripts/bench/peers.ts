import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { ownPostings, sharedPostings } from '../../src/cli/labelled-postings';
import { analyze } from '../../src/engine/analyze';
import { loadKnowledge } from '../../src/knowledge/load';
import { toPosting } from '../../src/normalise/input-posting';
import { sayEnglish } from '../../src/words/say-english';
import { findChromium } from '../find-browser.mjs';
import { builtForChromium, openExtension } from '../open-extension.mjs';
import { root } from '../setup.mjs';
import { countWords } from './aho-corasick';
import type { Figure } from './bench';
import { posting } from './page';
import { piecesOf, sumOf } from './page-cost';
import { median, quantile } from './quantile';

const today = '2026-11-21';
/** Each posting counts with the quickest of so many: the machine does other things too. */
const rounds = 3;
/** Of a page, for its script time. */
const loads = 7;
/** Enough for a median; some ways take long. */
const most = 120;

/**
 * Ours beside others', in one run on one machine. `rivals`: a folder of built extensions, each in a
 * folder of its own with its manifest; none is part of this project, and what is not there is left out.
 * `html`: the posting that each is shown.
 */
export async function benchPeers(rivals: string | undefined, html: string): Promise<Figure[]> {
  const folders = [
    builtForChromium,
    ...(rivals && existsSync(rivals) ? readdirSync(rivals).map((name) => join(rivals, name)) : []),
  ].filter((folder) => existsSync(join(folder, 'manifest.json')));
  return [...benchReading(), ...benchBytes(folders), ...(await benchTime(folders, html))];
}

/** Milliseconds for each posting: our analysis, and what others do with the same words. */
function benchReading(): Figure[] {
  const knowledge = loadKnowledge();
  const labelled =
    sharedPostings(join(root, '..', 'shared', 'eval')) ??
    ownPostings(join(root, 'test', 'postings'));
  const postings = labelled.slice(0, most).map(toPosting);
  const texts = postings.map(({ title, blocks }) =>
    [title, ...blocks.map(({ text }) => text)].join('\n').toLowerCase(),
  );
  const spellings = knowledge.skills.flatMap(({ name, aliases }) => [
    name.toLowerCase(),
    ...aliases,
  ]);
  const phrases = knowledge.roles.flatMap(({ aliases, cues }) => [
    ...aliases.map((alias) => alias.toLowerCase()),
    ...cues.map(({ phrase }) => phrase.toLowerCase()),
  ]);
  const vocabulary = new Set([...spellings, ...phrases]);
  const scan = countWords(vocabulary);
  const roles = knowledge.roles.map(({ id, title, aliases, cues }) => ({
    id,
    text: [title, ...aliases, ...cues.map(({ phrase }) => phrase)].join('. '),
  }));
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(roles);
  const fuse = new Fuse(roles, { keys: ['text'], ignoreLocation: true, includeScore: true });

  const ways: [string, string, (at: number) => unknown][] = [
    [
      `one Aho–Corasick pass for ${vocabulary.size} phrases of ours: the floor`,
      'finds words, understands nothing',
      (at) => scan(texts[at] ?? ''),
    ],
    [
      'our analysis, all of it',
      'role, pay, requirements, flags, each with its quote',
      (at) => {
        const posting = postings[at];
        return posting && analyze(posting, knowledge, null, today, sayEnglish);
      },
    ],
    ['MiniSearch, the role alone', 'text as query', (at) => mini.search(texts[at] ?? '')],
    ['Fuse, the role alone', 'title as query', (at) => fuse.search(postings[at]?.title ?? '')],
  ];
  const medians = ways.map(([what, note, way]) => {
    postings.forEach((_, at) => void way(at));
    const times = postings.map((_, at) =>
      Math.min(
        ...Array.from({ length: rounds }, () => {
          const start = performance.now();
          way(at);
          return performance.now() - start;
        }),
      ),
    );
    return { what, note, median: quantile(times, 0.5), high: quantile(times, 0.99) };
  });
  const floor = medians[0]?.median ?? Number.NaN;
  return medians.map(({ what, note, median, high }) => ({
    what,
    measured: `${median.toFixed(2)} ms median, ${high.toFixed(2)} ms p99, ${(median / floor).toFixed(1)}× the floor`,
    budget: note,
  }));
}

interface Manifest {
  name?: string;
  content_scripts?: { js?: string[]; css?: string[] }[];
  web_accessible_resources?: unknown;
}

/** What each built extension has the browser load into job pages. */
function benchBytes(folders: readonly string[]): Figure[] {
  const figures = folders.flatMap((folder) => bytesOf(folder));
  if (folders.length > 1) return figures;
  const budget = 'give a folder of built extensions: npm run bench -- peers FOLDER';
  return [...figures, { what: 'content scripts of others', measured: 'not there', budget }];
}

const nameOf = (folder: string) => (folder === builtForChromium ? 'ours' : basename(folder));

/** What each takes of the main thread of LinkedIn's page of a posting, in its first three seconds there. */
async function benchTime(folders: readonly string[], html: string): Promise<Figure[]> {
  const executablePath = await findChromium();
  const figures: Figure[] = [];
  for (const folder of folders) {
    const pages = { [posting]: html };
    const context = await openExtension({ executablePath, headless: true, folder, pages });
    const times: number[] = [];
    for (let i = 0; i < loads; i++) {
      const load = { address: posting, wait: 3_000, slowdown: 1 };
      times.push(sumOf(await piecesOf(context, load)));
    }
    await context.close();
    figures.push({
      what: `script time of ${nameOf(folder)} on a posting`,
      measured: `${median(times).toFixed(1)} ms median`,
      budget: 'whatever it shows there: ours a panel',
    });
  }
  return figures;
}

function bytesOf(folder: string): Figure[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const name = nameOf(folder);
  const scripts = manifest.content_scripts ?? [];
  return scripts.map(({ js = [], css = [] }) => {
    const files = [...js, ...css].map((file) => readFileSync(join(folder, file)));
    const raw = files.reduce((sum, { length }) => sum + length, 0);
    const gzip = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    return {
      what: `content script of ${name}: ${js.map((file) => basename(file)).join(', ')}`,
      measured: `${(raw / 1000).toFixed(1)} kB raw, ${(gzip / 1000).toFixed(1)} kB gzip`,
      budget: 'loaded into each page it matches',
    };
  });
}
