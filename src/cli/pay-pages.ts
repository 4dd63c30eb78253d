import { existsSync, readFileSync } from 'node:fs';
import { rolePrior } from '../engine/pay/prior';
import { readTraits } from '../engine/pay/traits';
import { readPosting } from '../engine/read/read-posting';
import type { RoleId } from '../insights';
import type { Employers, PayModel } from '../knowledge/pay-model';
import type { Knowledge } from '../knowledge/schema';
import { toPosting } from '../normalise/input-posting';
import { gathered, nearRole, type PayCase } from './pay-cases';

interface PagePosting {
  title: string;
  company: string;
  location: string;
  low: number;
  high: number;
  date: string;
}

/**
 * Single postings of leading roles seen on other pages, without their text: employers that the measuring
 * postings lack (a bank, an insurer). Those that already count as a source's figure are left out.
 */
export function pageCases(
  file: string,
  knowledge: Knowledge,
  model: PayModel,
  employers: Employers,
): PayCase[] {
  if (!existsSync(file)) return [];
  const { page_postings: pages } = JSON.parse(readFileSync(file, 'utf8')) as {
    page_postings: PagePosting[];
  };
  return pages.flatMap((page): PayCase[] => {
    const { title, company, location, low, high, date } = page;
    const role: RoleId | null = /architect/i.test(title)
      ? 'senior-ml-infrastructure-architect'
      : nearRole(title);
    const counted = knowledge.pay.some((each) => each.low === low && each.high === high);
    const prior = role && rolePrior(role, knowledge, model.yearly, model.referenceYear);
    if (!role || !prior || counted) return [];
    const posting = toPosting({ title, company, location, datePosted: date, description: '' });
    const match = { id: role, confidence: 1, ranked: [] };
    const facts = readPosting(posting, knowledge);
    const traits = readTraits(posting, facts, match, knowledge, employers, gathered);
    const mid = (low + high) / 2;
    const rest = { posting, role, mid, traits, ln: Math.log(mid), prior: prior.mu };
    // Half the trust: neither text nor exact date was seen.
    return [{ ...rest, kind: 'page', weight: 0.5, nearness: 0 }];
  });
}
