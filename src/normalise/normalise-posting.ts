import type { PostedPay, Posting } from '../posting';
import type { RawPosting } from '../raw-posting';
import { blockOf } from './block-kinds';
import { companyInTitle } from './company-in-title';
import { isEmploymentType } from './employment-words';
import { homeCurrency } from './home-currency';
import {
  companyOfData,
  employmentOfData,
  isRemoteByData,
  payOfData,
  placesOfData,
  postedOfData,
} from './job-data';
import { payOf } from './pay-text';
import { isOnlyWorkplace, workplaceOf } from './workplace-words';

/** The posting in the words of the engine. Pure; runs in the panel and on the command line, never in the job page. */
export function normalisePosting(raw: RawPosting): Posting {
  const { board, url, id, blocks } = raw;
  const data = raw.data ?? null;
  const facts = (raw.facts ?? []).map(trimmed);
  const around = (raw.around ?? []).map(trimmed);
  const meta = metaOf(clipped(raw.meta ?? ''));
  const home = homeCurrency(url);
  const parts = [meta.place, ...(raw.location ?? [])]
    .flatMap((place) =>
      clipped(place)
        .split(/[•·]/)
        .map((part) => part.trim()),
    )
    .filter((part) => part);
  const payAmong = (lines: string[]): PostedPay | null =>
    lines.map((line) => payOf(line, home)).find((pay) => pay) ?? null;
  const stated = (raw.pay ?? []).flatMap((pay) => payOf(pay.text, home, pay) ?? []);
  const pay = stated.length
    ? stated
    : [payAmong(facts) ?? payAmong(around) ?? payOfData(data, home)];
  const workplaceWords = [
    clipped(raw.workplace ?? ''),
    ...facts,
    ...parts,
    ...around.filter(isOnlyWorkplace),
    ...placesOfData(data),
  ];

  return {
    board,
    url,
    id,
    title: clipped(raw.title),
    company:
      (raw.company && clipped(raw.company)) ||
      companyOfData(data) ||
      clipped(companyInTitle(raw.pageTitle ?? '', raw.title)) ||
      null,
    location: placesIn(parts) ?? placesOfData(data),
    workplace:
      workplaceWords.map(workplaceOf).find((found) => found) ??
      (isRemoteByData(data) ? 'remote' : null),
    employmentType:
      (raw.employmentType && trimmed(raw.employmentType)) ||
      (employmentIn(facts, around) ?? employmentOfData(data)),
    posted:
      (raw.posted && clipped(raw.posted)) ??
      meta.posted ??
      around.find((line) => age.test(line)) ??
      postedOfData(data),
    applicants: (raw.applicants && clipped(raw.applicants)) ?? meta.applicants ?? null,
    pay: pay.filter((one) => one !== null),
    blocks: blocks.map(blockOf),
  };
}

/** "London, England · 2 weeks ago · Over 100 applicants": by place, as the words are in the reader's language. */
function metaOf(line: string): { place: string; posted?: string; applicants?: string } {
  const parts = line.split('·').map((part) => part.trim());
  // Without a location the age comes first.
  if (age.test(parts[0] ?? '')) parts.unshift('');
  const [place = '', posted, applicants] = parts;
  return { place, ...(posted && { posted }), ...(applicants && { applicants }) };
}

/** More than any field says: a page does not get to keep us busy. */
const clipped = (text: string): string => (text.length > 300 ? text.slice(0, 300) : text);

/** A short line without the separators that stand between it and its neighbours. */
const trimmed = (line: string): string => clipped(line).replace(/^[\s|•·/–—-]+|[\s|•·/–—-]+$/g, '');

const age = /^(?:re)?posted\b.{1,30}$|^.{1,20} ago$/i;

/** The places without the workplace that stands with them; a workplace alone is better than none. */
function placesIn(parts: string[]): string[] | null {
  const places = parts.filter((part) => !isOnlyWorkplace(part));
  if (!places.length) return parts[0] ? parts.slice(0, 1) : null;
  const bare = places.map((place) => {
    const [, before = '', inside = ''] = /^(.*) \(([^()]*)\)$/.exec(place) ?? [];
    if (before && isOnlyWorkplace(inside)) return before;
    const [, how = '', where = ''] = /^(.{3,20}?) in (\S.*)$/.exec(place) ?? [];
    return isOnlyWorkplace(how) ? where : place;
  });
  return [...new Set(bare)];
}

function employmentIn(facts: string[], around: string[]): string | null {
  const others = facts.filter((fact) => !workplaceOf(fact) && !/\d/.test(fact));
  const named = [others, around].map((lines) => lines.filter(isEmploymentType));
  const found = named.find((types) => types.length);
  if (found) return [...new Set(found)].join(', ');
  // A label that is neither pay nor workplace is the type, in whatever language.
  return others.find((fact) => fact.length > 2 && fact.length < 30) ?? null;
}
