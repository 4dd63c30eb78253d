import type { PayEffect, PayModel } from '../knowledge/pay-model';

/** How far an effect may stray from its assumption, ln: the smaller, the more data it takes. */
export const reach = {
  rebase: 0.15,
  location: 0.3,
  years: 0.01,
  role: 0.1,
  level: 0.08,
  tier: 0.15,
  employer: 0.15,
  near: 0.15,
};

/** An effect nobody has measured yet: a judgement, named as one wherever it is shown. */
function assume(id: string, label: string, effect: number): PayEffect {
  return { id, label, effect, n: 0, assumed: true };
}

const role = 'What postings of this role state, against these sources';

/** What the fit starts from, and is held to where postings are few: judgement, not measurement. */
export const startModel: PayModel = {
  referenceYear: 2024.5,
  yearly: 0.03,
  yearlySource: 'bls-oews',
  source: 'stated-pay',
  fitted: '',
  newest: 2024,
  // Posted figures come mostly from dear metros: 1.05 to 1.15 times the national level.
  rebase: assume(
    'rebase',
    'Such postings come mostly from expensive places: brought to the level of the US as a whole',
    -0.086,
  ),
  location: assume('location', 'Place', 1),
  years: assume('years', 'Years asked', 0.01),
  yearsFrom: 7,
  roles: [
    assume('director-ml-infrastructure', role, 0),
    assume('ml-infrastructure-program-manager', role, 0),
    assume('director-ml-engineering', role, 0),
    assume('director-mlops', role, 0),
    assume('senior-ml-infrastructure-architect', role, 0),
  ],
  levels: [
    assume('lead', 'The title says lead, a step below manager', -0.12),
    assume('manager', 'The title says manager, a step below director', -0.08),
    assume('senior-manager', 'The title says senior manager', 0),
    assume('director', 'The title says director or head, or names no level', 0.03),
    assume('senior-director', 'The title says senior director', 0.1),
    assume('vice-president', 'The title says vice president or chief', 0.25),
    assume('programme', 'The title says programme manager, not senior', -0.03),
    assume('senior-programme', 'The title says senior programme manager', 0.05),
    assume('head-of-programme', 'The title says head or director of programmes', 0.2),
    assume('architect', 'The title says architect, not senior', -0.05),
    assume('senior-architect', 'The title says senior or lead architect', 0),
    assume('principal', 'The title says principal or distinguished', 0.12),
  ],
  tiers: [
    assume('frontier-lab', 'The employer is an AI lab that trains large models', 0.35),
    assume('big-tech', 'The employer is one of the best-paying technology companies', 0.2),
    assume('public-tech', 'The employer is a public or late-stage technology company', 0.05),
    assume('trading-firm', 'The employer is a trading firm or hedge fund', 0.25),
    assume('early-stage', 'The employer is an early-stage company', -0.15),
    assume('enterprise', 'The employer is an established enterprise outside technology', -0.12),
    assume('public-sector', 'The employer is a university, public body or charity', -0.3),
  ],
  employers: [],
  spread: {
    // Posted middles within one title and nothing else known: 0.22 to 0.28 (leave-one-out over 713 bands).
    unknownTier: 0.25,
    knownTier: 0.2,
    knownEmployer: 0.12,
    unknownPlace: 0.08,
    // As far as the fit lets an effect stray from its assumption.
    assumed: { role: reach.role, level: reach.level, tier: reach.tier },
    calibration: 1,
    n: 0,
  },
  totals: [
    {
      tiers: ['frontier-lab', 'big-tech', 'public-tech', 'trading-firm'],
      // Lower and upper quarter of 1,202 engineering managers' total pay of 2017-2021, grown by 3 % a year
      // to 2024, over those of 123 posted base bands: 1.31 and 1.89.
      low: 1.3,
      high: 1.9,
      because:
        'Engineering managers of large technology companies reported 1.3 to 1.9 times the base pay that such postings state; shares make most of it.',
      n: 1202,
      sources: ['levels-2017-2021', 'aijobs-salaries'],
      assumed: false,
    },
    {
      tiers: ['enterprise'],
      low: 1.1,
      high: 1.3,
      because:
        'A bonus of 10 to 30 % is what one source names for directors; shares are rare here.',
      n: null,
      sources: ['aipathly-director-ml-engineering'],
      assumed: false,
    },
    {
      tiers: ['public-sector'],
      low: 1,
      high: 1.1,
      because: 'Universities, public bodies and charities pay little beyond base: an assumption.',
      n: null,
      sources: [],
      assumed: true,
    },
    {
      tiers: ['early-stage'],
      low: 1,
      high: 1.2,
      because:
        'Early-stage shares are worth nothing certain and are not counted; a small bonus is assumed.',
      n: null,
      sources: [],
      assumed: true,
    },
    {
      tiers: [null],
      low: 1.1,
      high: 1.9,
      because:
        'The kind of employer is unknown: from a bonus of 10 % alone to the shares of a large technology company.',
      n: 1202,
      sources: ['aipathly-director-ml-engineering', 'levels-2017-2021', 'aijobs-salaries'],
      assumed: false,
    },
  ],
  width: { median: 1.5, p90: 2.04, n: 17704, source: 'aijobs-salaries' },
  rates: {
    year: 2024,
    source: 'country-factors',
    usd: {
      GBP: 1.25,
      CAD: 0.769,
      EUR: 1.111,
      INR: 0.012,
      PLN: 0.25,
      CHF: 1.136,
      AUD: 0.667,
      SGD: 0.769,
      ILS: 0.27,
      JPY: 0.0069,
      BRL: 0.204,
      SEK: 0.097,
    },
  },
};
