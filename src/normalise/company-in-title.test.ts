import { expect, test } from 'vitest';
import { companyInTitle } from './company-in-title';

test.each([
  ['Acme - Head of ML', 'Acme'],
  ['Head of ML @ Acme', 'Acme'],
  ['Head of ML | Jobs at Acme', 'Acme'],
  ['Head of ML at Acme | Built In', 'Acme'],
  ['Head of ML', ''],
])('“%s” says “%s”', (pageTitle, company) => {
  expect(companyInTitle(pageTitle, 'Head of ML')).toBe(company);
});
