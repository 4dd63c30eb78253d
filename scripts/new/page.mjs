import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { inOwnWords, ownAddress, ownData } from './own-words.mjs';

// npm run new:page BOARD SLUG FILE [--url URL]  makes a page of our own after a saved one
// ("Save page as" works), and its record in test/pages/BOARD/expected.json for review.

const root = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  // What is no option of ours, such as --help, gets the sentence that says what to give.
  strict: false,
  options: { url: { type: 'string' } },
});
const [board, slug, file] = positionals;
const isName = (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text ?? '');
if (!isName(board) || !isName(slug) || !file || !existsSync(file)) {
  stop('Give board, name and saved page: npm run new:page -- lever posting ~/Downloads/page.html');
}
const saved = readFileSync(file, 'utf8');
// Browsers write the address into a page they save.
const address = values.url ?? /saved from url=\(\d+\)(\S+)/.exec(saved)?.[1];
if (!address || !URL.canParse(address)) stop('The page does not say its address: add --url URL');

/** Attributes that readers go by; of all others, data attributes alone stay. */
const hooks =
  /^(?:id|class|role|hidden|type|name|property|itemprop|itemtype|itemscope|datetime|dir|rel|componentkey|formattedaddress|workplacetype|aria-(?:current|hidden|level|pressed|disabled|labelledby)|data-.*)$/;
const wordy = /^(?:aria-label|alt|title|content)$/;
const assigned = /(?:window\.)?(__appData|__remixContext)\s*=\s*/;

const virtualConsole = new VirtualConsole();
const dom = new JSDOM(saved, { url: address, virtualConsole });
const { document, NodeFilter } = dom.window;

for (const script of document.querySelectorAll('script')) {
  const text = script.textContent;
  const [opening, name] = assigned.exec(text) ?? [];
  const isData = script.type === 'application/ld+json';
  const data = isData ? text : opening && text.slice(text.indexOf(opening) + opening.length);
  const own = data && ownData(parsed(data));
  if (!own) script.remove();
  else
    script.textContent = isData ? JSON.stringify(own) : `window.${name} = ${JSON.stringify(own)};`;
}
for (const element of document.querySelectorAll(
  'style,link:not([rel="canonical"]),noscript,svg,img,picture,video,iframe,form select,meta:not([itemprop],[property="og:site_name"]),base',
)) {
  element.replaceChildren();
  if (!/^(?:img|svg)$/.test(element.localName)) element.remove();
}
for (const element of document.querySelectorAll('*')) {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'href')
      element.setAttribute(name, ownAddress(value, dom.window.location.hostname));
    else if (wordy.test(name)) element.setAttribute(name, inOwnWords(value));
    else if (!hooks.test(name) || value.length > 200) element.removeAttribute(name);
  }
}
const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
const nodes = [];
while (walker.nextNode()) nodes.push(walker.currentNode);
for (const node of nodes) {
  if (node.nodeType === 8) node.remove();
  else if (node.parentNode.localName !== 'script') node.data = inOwnWords(node.data);
}

const folder = join(root, 'test/pages', board);
const target = join(folder, `${slug}.html`);
const list = join(folder, 'expected.json');
const url = new URL(ownAddress(address), address).href;
mkdirSync(folder, { recursive: true });
writeFileSync(target, `${dom.serialize().replace(/\n\s*\n+/g, '\n')}\n`);
const record = recordOf(reading());
const records = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
const others = records.filter((one) => one.file !== record.file);
writeFileSync(list, `${JSON.stringify([...others, record], null, 1)}\n`);
console.log(`test/pages/${board}/${slug}.html (${saved.length} -> ${readFileSync(target).length} bytes)
1. Look through it: nothing of the employer, nobody's name. Cut what the reading does not need.
2. Correct its record in test/pages/${board}/expected.json, which is what the reader makes of the page today,
   to what a person reads on it, and add "must_not_contain": what stands near the text and is none of it.
3. Mend src/boards/ until npm run unit -- test/boards.test.ts is green.`);

/** What today's readers make of it. */
function reading() {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, join(root, 'src/cli/read.ts'), target, '--url', url];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) stop(stderr);
  return JSON.parse(stdout);
}

function recordOf({ state, posting }) {
  const head = { file: `${slug}.html`, url, board, state };
  if (!posting) return head;
  const text = posting.blocks.map((block) => block.text).join(' ');
  const [pay] = posting.pay;
  return {
    ...head,
    title: posting.title,
    company: posting.company,
    location: posting.location.join(' | ') || null,
    workplace: posting.workplace,
    employmentType: posting.employmentType,
    postedPay: pay
      ? { text: pay.text, min: pay.min, max: pay.max, currency: pay.currency, period: pay.period }
      : null,
    datePosted: posting.posted,
    applicants: posting.applicants,
    descriptionStart: text.slice(0, 80),
    descriptionEnd: text.slice(-80),
    descriptionChars: text.length,
  };
}

/** The first JSON value of the text; null where it is none. */
function parsed(text) {
  const end = text.lastIndexOf('}') + 1;
  for (const part of [text.slice(0, end), text.slice(0, text.indexOf('};') + 1)]) {
    try {
      return JSON.parse(part.replace(/\p{Cc}+/gu, ' '));
    } catch {}
  }
  return null;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
