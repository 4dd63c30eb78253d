import { bandWords, moneyRange } from '../parts/money';
import { namedRole } from '../parts/named-role';
import type { Listed } from './listed-order';

const standings = { below: 'below', within: 'within', above: 'above' } as const;

/** One posting of the list: a press opens it in the page. */
export function ListRow({
  listed: { card, judgement },
  current,
  open,
}: {
  listed: Listed;
  current: boolean;
  open: (id: string) => void;
}) {
  const { relevance, pay } = judgement;
  const named = namedRole(judgement);
  const where = [card.company, card.place].filter((words) => words).join(' · ');
  const posted = pay.posted && bandWords(pay.posted);
  const { expected, verdict } = pay;
  const likely = expected && moneyRange(expected.low, expected.high, expected.currency);
  return (
    <li>
      <button
        type="button"
        className="row"
        aria-current={current ? 'true' : undefined}
        onClick={() => open(card.id)}
      >
        <span className="row-title">{card.title}</span>
        {where && <span className="row-where">{where}</span>}
        {relevance.isMlLeadership && (
          <span className="row-role">
            {named ? `Reads like ${named.title}` : 'No clear role among the five'}
          </span>
        )}
        {posted && (
          <span className="row-pay">
            Posted {posted}
            {verdict && likely && (
              <>
                , <b data-standing={verdict.position}>{standings[verdict.position]}</b> the expected{' '}
                {likely}
              </>
            )}
          </span>
        )}
        {!posted && relevance.isMlLeadership && likely && (
          <span className="row-pay">No pay on the card · expected {likely}</span>
        )}
      </button>
    </li>
  );
}
