/** Most postings that can stand side by side. */
export const mostCompared = 4;
