import { describe, expect, test } from 'vitest';
import employers from '../../assets/knowledge/pay/employers.json' with { type: 'json' };
import model from '../../assets/knowledge/pay/model.json' with { type: 'json' };
import places from '../../assets/knowledge/places.json' with { type: 'json' };
import sources from '../../assets/knowledge/sources.json' with { type: 'json' };
import { employersSchema, payModelSchema } from './pay-model';

describe('the pay model', () => {
  const parsed = payModelSchema.parse(model);

  test('names only sources that exist', () => {
    const known = sources.map((source) => source.id);
    for (const id of [
      parsed.source,
      parsed.yearlySource,
      parsed.width.source,
      parsed.rates.source,
    ]) {
      expect(known).toContain(id);
    }
  });

  test('calls an effect an assumption exactly where fewer than three postings stand behind it', () => {
    const { roles, levels, tiers, employers: named, rebase, location, years } = parsed;
    for (const effect of [...roles, ...levels, ...tiers, ...named, rebase, location, years]) {
      expect(effect.assumed, effect.id).toBe(effect.n < 3);
    }
  });

  test('keeps every effect within what pay can differ by', () => {
    for (const effect of [...parsed.roles, ...parsed.levels, ...parsed.tiers]) {
      expect(Math.abs(effect.effect), effect.id).toBeLessThan(0.7);
    }
  });

  test('has a rate for every currency but those it says nothing about', () => {
    const missing = places
      .map((place) => place.currency)
      .filter((currency) => currency !== 'USD' && !(currency in parsed.rates.usd));
    expect([...new Set(missing)]).toEqual(['TWD']);
  });
});

describe('the list of employers', () => {
  const { tiers } = employersSchema.parse(employers);

  test('puts no employer into two kinds', () => {
    const names = tiers.flatMap((tier) => tier.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('is in lower case, without legal forms', () => {
    for (const name of tiers.flatMap((tier) => tier.names)) {
      expect(name).toBe(name.toLowerCase());
      expect(name).not.toMatch(/\b(?:inc|llc|ltd|gmbh)$/);
    }
  });
});
