import { real } from './page-dom';

/** What the page's title says beside the posting's: "Acme - Head of ML", "Head of ML @ Acme", "… at Acme". */
export function companyInTitle(document: Document, title: string): string {
  const [before = '', after = ''] = title ? real(document, 'title').slice(0, 500).split(title) : [];
  const rest = (/\p{L}/u.test(after) ? after : before).replace(/^[^\p{L}\d]+|[\s|@–—:-]+$/gu, '');
  return rest.replace(/^\p{Ll}+\s+(?=\S)/u, '').split(/ [|–—-] /)[0] ?? '';
}
