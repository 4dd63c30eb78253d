/** Addresses the content script runs on. */
export const boardMatches = ['https://*.linkedin.com/jobs/*'];
