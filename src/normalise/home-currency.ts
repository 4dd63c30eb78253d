/** What "$" and "kr" mean on national hosts where they are not dollars of the United States. */
const homes: Partial<Record<string, string>> = {
  ar: 'ARS',
  au: 'AUD',
  ca: 'CAD',
  cl: 'CLP',
  co: 'COP',
  dk: 'DKK',
  hk: 'HKD',
  mx: 'MXN',
  no: 'NOK',
  nz: 'NZD',
  se: 'SEK',
  sg: 'SGD',
};

/** By the country in the host's name: "ca.indeed.com", "www.glassdoor.ca", "www.seek.com.au". */
export function homeCurrency(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const country = /^(\w\w)\./.exec(host)?.[1] ?? /\.(?!co$)(\w\w)$/.exec(host)?.[1];
  return homes[country ?? ''] ?? null;
}
