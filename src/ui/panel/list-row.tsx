import { say } from '../../words/own-say';
import { said } from '../../words/said';
import { bandWords, moneyRange } from '../parts/money';
import { namedRole } from '../parts/named-role';
import type { Listed } from './listed-order';

const standings = { below: 'list.below', within: 'list.within', above: 'list.above' } as const;

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
            {named ? say('list.readsLike', { role: named.title }) : say('list.noRole')}
          </span>
        )}
        {posted && (
          <span className="row-pay">
            {verdict && likely
              ? said('list.postedAgainst', {
                  pay: posted,
                  standing: (
                    <b data-standing={verdict.position}>{say(standings[verdict.position])}</b>
                  ),
                  expected: likely,
                })
              : say('list.posted', { pay: posted })}
          </span>
        )}
        {!posted && relevance.isMlLeadership && likely && (
          <span className="row-pay">{say('list.unposted', { expected: likely })}</span>
        )}
      </button>
    </li>
  );
}
