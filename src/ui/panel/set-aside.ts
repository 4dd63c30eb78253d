/** Findings the reader said are no problem: ids of red flags. */
export interface SetAside {
  always: string[];
  /** By posting, the latest last. */
  postings: { posting: string; flags: string[] }[];
}

/** How far a finding is set aside. */
export type Reach = 'here' | 'always';

/** How many postings are remembered: far more than anybody weighs at a time. */
const most = 500;

/** What is in `stored`, whatever an older or newer version left there. */
export function readSetAside(stored: unknown): SetAside {
  const { always, postings } = (stored ?? {}) as Partial<Record<keyof SetAside, unknown>>;
  return {
    always: strings(always),
    postings: (Array.isArray(postings) ? postings : []).flatMap((one: unknown) => {
      const { posting, flags } = (one ?? {}) as { posting?: unknown; flags?: unknown };
      return typeof posting === 'string' ? [{ posting, flags: strings(flags) }] : [];
    }),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Everything set aside for this posting. */
export function setAsideFor({ always, postings }: SetAside, posting: string): Set<string> {
  const here = postings.find((one) => one.posting === posting);
  return new Set([...always, ...(here?.flags ?? [])]);
}

/** With one more set aside. */
export function withFlag(before: SetAside, posting: string, flag: string, reach: Reach): SetAside {
  if (reach === 'always') return { ...before, always: [...new Set([...before.always, flag])] };
  const here = before.postings.find((one) => one.posting === posting);
  const others = before.postings.filter((one) => one !== here);
  const flags = [...new Set([...(here?.flags ?? []), flag])];
  return { ...before, postings: [...others, { posting, flags }].slice(-most) };
}

/** With one brought back, for this posting and for all. */
export function withoutFlag(before: SetAside, posting: string, flag: string): SetAside {
  const isOther = (one: string) => one !== flag;
  return {
    always: before.always.filter(isOther),
    postings: before.postings
      .map((one) => (one.posting === posting ? { ...one, flags: one.flags.filter(isOther) } : one))
      .filter(({ flags }) => flags.length > 0),
  };
}
