import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { findCues } from './cues';
import { shipped } from './learned';
import { relevanceFeatures } from './relevance';
import { ownFeatures, roleFeatures, roleIds } from './role-features';
import { partsOf } from './role-names';
import { readTitle, type TitleKind } from './title-grammar';

const { roles } = loadKnowledge();

const titles: Record<TitleKind, string> = {
  leads: 'Head of AI',
  architect: 'ML Architect',
  program: 'ML Program Manager',
  distinguished: 'Distinguished Engineer',
  techLead: 'Tech Lead',
  principal: 'Principal Engineer',
  staff: 'Staff Engineer',
  lead: 'Lead Engineer',
  individual: 'Engineer',
  other: 'Nurse',
};

const signalsOf = (title: string) => ({
  title,
  titleRead: readTitle(title),
  titleParts: partsOf(title, roles),
  years: null,
  leadershipYears: null,
  ...findCues([], roles),
});

describe('the learned weights', () => {
  test.each(Object.entries(titles))('know every feature of a title that %s', (kind, title) => {
    const signals = signalsOf(title);
    expect(signals.titleRead.kind).toBe(kind);
    const names = Object.keys(relevanceFeatures(signals));
    expect(names.filter((name) => shipped.relevance.features[name] === undefined)).toEqual([]);
  });

  test('know every feature of every role: else run `tsx scripts/train-roles.ts`', () => {
    const [role] = roles;
    const missing = Object.values(titles).flatMap((title) => {
      const signals = signalsOf(title);
      const own = role ? ownFeatures(role, 0, signals) : {};
      const names = Object.keys({ ...roleFeatures(signals), ...own });
      return roleIds.flatMap((id) =>
        names
          .filter((name) => shipped.role.roles[id][name] === undefined)
          .map((name) => `${id} ${name}`),
      );
    });
    // Titles of engineers, nurses and the like stand in no labelled role posting: no weight, no say.
    expect(missing.filter((name) => !/ (individual|other|staff)$/.test(name))).toEqual([]);
  });

  test('speak for what a reader would expect', () => {
    const { features, bias } = shipped.relevance;
    for (const name of ['leaderMlTitle', 'mlDense', 'leadsTeam', 'leads']) {
      expect(features[name]).toBeGreaterThan(0);
    }
    for (const name of ['hardTrade', 'individual', 'other', 'customer', 'beginner']) {
      expect(features[name]).toBeLessThan(0);
    }
    expect(bias).toBeLessThan(0);
  });
});
