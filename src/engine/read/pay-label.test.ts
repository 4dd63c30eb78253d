import { expect, test } from 'vitest';
import { whereOf } from './pay-label';

test.each([
  ['The range for Denver is ', '', 'Denver'],
  ['The range in the location of New York, NY is ', '', 'New York, NY'],
  ['In the locations of Austin and Dallas: ', '', 'Austin and Dallas'],
  ['In Austin: ', '', 'Austin'],
  ['Of Zone B: ', '', 'Zone B'],
  ['Pay in locations of Austin/Dallas: ', '', 'Austin/Dallas'],
  ['For the San Francisco Bay Area the pay range is ', '', 'San Francisco Bay Area'],
  ['For Ohio, the annual base salary is ', '', 'Ohio'],
  ['In Denver the pay is ', '', 'Denver'],
  ['The pay for Seattle-based people is ', '', 'Seattle'],
  ['The pay for Seattle based people of all levels: ', '', 'Seattle'],
  ['The pay of Zone 2 ranges from ', '', 'Zone 2'],
  ['The bands for Zone A are as follows ', '', 'Zone A'],
  ['New York: ', '', 'New York'],
  ['New York (all five boroughs): ', '', 'New York'],
  ['California Residents: ', '', 'California'],
  ['Colorado Resident: ', '', 'Colorado'],
  ['Denver Salary Range: ', '', 'Denver'],
  ['Zone 2 Pay Range: ', '', 'Zone 2'],
  ['Zone 3 Base Pay: ', '', 'Zone 3'],
])('the band after “%s” and before “%s” is for %s', (before, after, where) => {
  expect(whereOf(before, after)).toBe(where);
});

test.each([
  [' for Level 5 people', 'Level 5'],
  [', for Grade 12', 'Grade 12'],
  [' for L6', 'L6'],
  [' for L 6', 'L 6'],
  [' for Level II', 'Level II'],
])('a level may stand behind the sum: “%s”', (after, where) => {
  expect(whereOf('You earn ', after)).toBe(where);
});

test.each([
  ['Salary: ', ''],
  ['Annual base pay: ', ''],
  ['The range for this role is ', ''],
  ['the pay for people in zones is ', ''],
  ['You earn ', ' and more for Level 5'],
  ['You earn ', ' for Level 123456'],
  ['You earn ', ' for Lisbon'],
  ['You earn ', ' for Leads'],
  ['You earn ', ' for Levels of all kinds'],
  ['The range for Denver was of old ', ''],
  ['', ''],
])('no place or level is named in “%s” or “%s”', (before, after) => {
  expect(whereOf(before, after)).toBeNull();
});
