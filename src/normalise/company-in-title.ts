/** What the page's title says beside the posting's: "Acme - Head of ML", "Head of ML @ Acme", "… | Jobs at Acme". */
export function companyInTitle(pageTitle: string, title: string): string {
  const [before = '', after = ''] = title ? pageTitle.slice(0, 500).split(title) : [];
  const rest = /\p{L}/u.test(after)
    ? bare(after).replace(/^(?:(?:[Jj]obs?|[Cc]areers?|[Kk]arriere) )?\p{Ll}+\s+(?=\S)/u, '')
    : bare(before);
  return rest.split(/ [|–—-] /)[0] ?? '';
}

const bare = (part: string): string => part.replace(/^[^\p{L}\d]+|[\s|@–—:-]+$/gu, '');
