import type { Block } from './posting';

/** A block as it stands on the page; `bold`: all of it is. */
export interface RawBlock extends Block {
  bold?: true;
}

/** schema.org's JobPosting, as JSON-LD or a board's own data gives it: unchecked, only these properties. */
export interface JobData {
  title?: unknown;
  datePosted?: unknown;
  employmentType?: unknown;
  hiringOrganization?: unknown;
  jobLocation?: unknown;
  jobLocationType?: unknown;
  baseSalary?: unknown;
}

/**
 * A posting as it stands on the page, before its words are understood: what a content script
 * sends. JSON only; what was not found is not there. `normalisePosting` makes the `Posting` of it.
 */
export interface RawPosting {
  board: string;
  url: string;
  id: string | null;
  title: string;
  blocks: RawBlock[];
  company?: string;
  /** Of the document: it may name the company beside the posting. */
  pageTitle?: string;
  /** "Place · age · applicants" on one line, in the reader's language. */
  meta?: string;
  /** May name the workplace too: "Austin, TX (Hybrid)", "London•Hybrid work". */
  location?: string[];
  workplace?: string;
  employmentType?: string;
  posted?: string;
  applicants?: string;
  /** What the pay elements say; `label`: the words above, such as "Annual base salary, Zone A"; `per`: the period, from data. */
  pay?: { text: string; label?: string; per?: string }[];
  /** Short labels without a name of their own: each is a pay, a workplace or an employment type. */
  facts?: string[];
  /** Short lines near the title, of which some may be such facts. */
  around?: string[];
  data?: JobData;
  /** Fields that the layout's own way did not find, only another: the page is not as we know it. */
  late?: string[];
}

/** One element of a page, for a report of how it is built. */
export interface PageElement {
  tag: string;
  /** Where its parent stands among the elements told; −1: it is not told. */
  parent: number;
  /** Names and the beginnings of the values, of which next to none come into the report. */
  attributes: [name: string, value: string][];
}
