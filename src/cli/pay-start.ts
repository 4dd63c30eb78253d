import type { PayEffect, PayModel } from '../knowledge/pay-model';

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
  // Posted figures come mostly from dear metros: 1.05 to 1.15 times the national level.
  rebase: assume('rebase', 'From the sources’ mix of places to the US level', -0.086),
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
    assume('lead', 'Title: lead, below manager', -0.12),
    assume('manager', 'Title: manager, below director', -0.08),
    assume('senior-manager', 'Title: senior manager', 0),
    assume('director', 'Title: director or head', 0.03),
    assume('senior-director', 'Title: senior director', 0.1),
    assume('vice-president', 'Title: vice president or chief', 0.25),
    assume('programme', 'Title: programme manager', -0.03),
    assume('senior-programme', 'Title: senior programme manager', 0.05),
    assume('head-of-programme', 'Title: head of programmes', 0.2),
    assume('architect', 'Title: architect, not senior', -0.05),
    assume('senior-architect', 'Title: senior architect or lead', 0),
    assume('principal', 'Title: principal or distinguished', 0.12),
  ],
  tiers: [
    assume('frontier-lab', 'AI lab that trains large models', 0.35),
    assume('big-tech', 'One of the best-paying technology companies', 0.2),
    assume('public-tech', 'Public or late-stage technology company', 0.05),
    assume('trading-firm', 'Trading firm or hedge fund', 0.25),
    assume('early-stage', 'Early-stage company', -0.15),
    assume('enterprise', 'Established enterprise outside technology', -0.12),
    assume('public-sector', 'University, public body or charity', -0.3),
  ],
  employers: [],
  spread: {
    // Spread of posted middles within one title (leave-one-out over 713 bands): nothing else known.
    unknownTier: 0.25,
    knownTier: 0.2,
    unknownPlace: 0.08,
    n: 0,
  },
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
