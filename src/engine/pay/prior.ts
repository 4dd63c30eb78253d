import type { RoleId } from '../../insights';
import type { Knowledge, PayObservation } from '../../knowledge/schema';
import { normal } from './normal';

/** One figure as a lognormal, aged to the model's reference year. */
interface Component {
  mu: number;
  sd: number;
  weight: number;
}

/** What the sources say of a role's base pay, before anything of the posting is known. */
export interface Prior {
  /** ln of the mixture's middle. */
  mu: number;
  used: PayObservation[];
  ignored: PayObservation[];
  /** Postings or answers behind the figures, where they say. */
  n: number;
  newest: number;
}

/** The z of a quantile of the normal distribution. */
const z = { p10: -1.2816, p25: -0.6745, p50: 0, p75: 0.6745, p90: 1.2816 };
/** A bare range is read as the middle two thirds. */
const rangeZ = 0.967;
/** Spread of a figure that shows none: that of posted middles within one title. */
const plainSd = 0.25;
/** A source of an unstated year is taken to be of this age, years. */
const unstatedAge = 1;

const reckoned = new WeakMap<PayObservation[], Map<string, Prior | null>>();

/**
 * A mixture, not a mean: sources of one role differ because their employers do. null: no usable figure.
 * Reckoned once for a set of figures.
 */
export function rolePrior(
  role: RoleId,
  knowledge: Pick<Knowledge, 'pay' | 'places'>,
  yearly: number,
  referenceYear: number,
): Prior | null {
  const key = `${role} ${yearly} ${referenceYear}`;
  const known = reckoned.get(knowledge.pay) ?? new Map<string, Prior | null>();
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const prior = reckon(role, knowledge, yearly, referenceYear);
  reckoned.set(knowledge.pay, known.set(key, prior));
  return prior;
}

function reckon(
  role: RoleId,
  knowledge: Pick<Knowledge, 'pay' | 'places'>,
  yearly: number,
  referenceYear: number,
): Prior | null {
  const used: PayObservation[] = [];
  const ignored: PayObservation[] = [];
  const components: Component[] = [];
  for (const figure of knowledge.pay) {
    if (figure.role !== role) continue;
    const component =
      figure.weight > 0 && figure.kind !== 'total' && figure.relation !== 'wrong-occupation'
        ? asComponent(figure)
        : null;
    if (!component) {
      ignored.push(figure);
      continue;
    }
    const year = figure.year === null ? referenceYear - unstatedAge : figure.year + 0.5;
    component.mu += yearly * (referenceYear - year) - Math.log(placeFactor(figure, knowledge));
    components.push(component);
    used.push(figure);
  }
  if (components.length === 0) return null;
  const mu = middle(components);
  return {
    mu,
    used,
    ignored,
    n: used.reduce((sum, figure) => sum + (figure.n ?? 0), 0),
    newest: Math.max(...used.map((figure) => figure.year ?? 0)),
  };
}

function asComponent(figure: PayObservation): Component | null {
  const points: { z: number; ln: number }[] = [];
  for (const key of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
    const value = figure[key];
    if (value !== null && value > 0) points.push({ z: z[key], ln: Math.log(value) });
  }
  if (points.length === 0 && figure.low !== null && figure.high !== null && figure.low > 0) {
    points.push({ z: -rangeZ, ln: Math.log(figure.low) }, { z: rangeZ, ln: Math.log(figure.high) });
  } else if (points.length === 0) {
    const one = figure.low ?? figure.high;
    if (one !== null && one > 0) points.push({ z: 0, ln: Math.log(one) });
  }
  if (points.length === 0) return null;
  const meanZ = points.reduce((sum, point) => sum + point.z, 0) / points.length;
  const meanLn = points.reduce((sum, point) => sum + point.ln, 0) / points.length;
  const spread = points.reduce((sum, point) => sum + (point.z - meanZ) ** 2, 0);
  const joint = points.reduce((sum, point) => sum + (point.z - meanZ) * (point.ln - meanLn), 0);
  const sd = spread > 0 ? Math.max(0.05, joint / spread) : plainSd;
  return { mu: meanLn - sd * meanZ, sd, weight: figure.weight };
}

/** A figure of one metro is brought to the national level; its geography may be in words. */
function placeFactor(figure: PayObservation, knowledge: Pick<Knowledge, 'places'>): number {
  const text = figure.geography.toLowerCase();
  const place = knowledge.places.find(
    (each) =>
      each.kind === 'metro' && each.country === 'US' && text.startsWith(each.name.toLowerCase()),
  );
  return place?.factor ?? 1;
}

/** The mixture's median, by bisection. */
function middle(components: Component[]): number {
  const total = components.reduce((sum, each) => sum + each.weight, 0);
  let low = Math.min(...components.map((each) => each.mu - 4 * each.sd));
  let high = Math.max(...components.map((each) => each.mu + 4 * each.sd));
  for (let turn = 0; turn < 40; turn++) {
    const at = (low + high) / 2;
    const below = components.reduce(
      (sum, each) => sum + each.weight * normal((at - each.mu) / each.sd),
      0,
    );
    if (below < total / 2) low = at;
    else high = at;
  }
  return (low + high) / 2;
}
