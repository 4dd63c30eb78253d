import type { Draft } from './draft';

type Fields = Pick<Draft, 'title' | 'company' | 'location' | 'text'>;

const labels: readonly [keyof Fields, RegExp][] = [
  ['title', /^(?:job |position |role )?title *:/i],
  ['title', /^(?:job|position|role) *:/i],
  ['company', /^(?:company|employer|organi[sz]ation) *:/i],
  ['location', /^(?:locations?|where|place|city|office) *:/i],
];

/** Words of a leader's or a specialist's title: a first line without one may be anything. */
const titled =
  /\b(?:director|head|manager|lead|leader|vp|vice president|chief|architect|engineer|principal|staff|officer|scientist|program|developer|specialist|analyst|leiter(?:in)?|leitung|ingenieur(?:in)?|architekt(?:in)?|entwickler(?:in)?)\b|\([mwfd]\/[mwfd](?:\/[mwfdx])?\)/i;

/** "Austin, TX", "Munich, Germany", "Remote": a place as it stands beside an employer's name. */
const placed =
  /^(?:[Rr]emote\b.*|[\p{Lu}][\p{L}.’' -]{1,30}, ?(?:[A-Z]{2,3}|[\p{Lu}][\p{L}. ]{2,20})(?:, ?[\p{Lu}][\p{L}. ]{1,20})?)(?: \((?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)\))?$/u;

/** What stands between an employer and a place on one line. */
const between = / +[-–—|·•@] +/;

/** How many lines at the head of a text may be such. */
const head = 6;

/**
 * Title, employer and places that stand at the head of a pasted text. The title's line and labelled
 * lines leave the text: they have fields of their own.
 */
export function splitHead(text: string): Fields {
  const found: Fields = { title: '', company: '', location: '', text };
  const lines = text.split('\n');
  const gone = new Set<number>();
  let seen = 0;
  for (const [at, line] of lines.entries()) {
    const words = line.replace(/^#{1,6} |\*\*/g, '').trim();
    if (words === '') continue;
    if (++seen > head) break;
    const label = labels.find(([field, start]) => found[field] === '' && start.test(words));
    if (label) {
      found[label[0]] = words.slice(words.indexOf(':') + 1).trim();
      gone.add(at);
    } else if (seen === 1 && isTitle(words)) {
      found.title = words;
      gone.add(at);
    } else if (seen === 2 && found.title !== '') {
      const both = employerAndPlace(words);
      if (!both) continue;
      Object.assign(found, both);
      gone.add(at);
    }
  }
  if (gone.size > 0) {
    found.text = lines
      .filter((_, at) => !gone.has(at))
      .join('\n')
      .replace(/^\n+/, '');
  }
  return found;
}

/** The line under a title: "Harbour Rail - Seattle, WA", or the place alone. */
function employerAndPlace(words: string): Pick<Fields, 'company' | 'location'> | null {
  if (words.length > 100 || /[.!?:;]$/.test(words)) return null;
  const parts = words.split(between);
  const [one = '', other = ''] = parts;
  if (parts.length === 1) return placed.test(one) ? { company: '', location: one } : null;
  return parts.length === 2 && placed.test(other) ? { company: one, location: other } : null;
}

function isTitle(words: string): boolean {
  return words.length <= 100 && !/[.!?:]$/.test(words) && titled.test(words);
}
