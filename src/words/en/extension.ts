/** What the browser itself shows of us: the add-on list, menus, shortcuts. */
export const extension = {
  language: 'en',
  description:
    'Expected pay, your skill gap and red flags for ML leadership postings, with sources, on your device.',
} as const;
