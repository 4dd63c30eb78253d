import { say } from '../../words/own-say';
import { Disclosure } from '../parts/disclosure';
import { ListRow } from './list-row';
import type { ListOrder } from './listed-order';
import type { JudgedList } from './use-listed';

/** The page's result list: what reads like ML leadership, best fit first; the rest folded away. */
export function ListView({
  board,
  judged: { order, listed, sortIn },
  current,
  open,
}: {
  board: string;
  judged: JudgedList;
  /** Id of the posting that is open in the page. */
  current: string | null;
  open: (id: string) => void;
}) {
  const rows = (ids: readonly string[]) =>
    ids.map((id) => {
      const one = listed.get(id);
      return one && <ListRow key={id} listed={one} current={id === current} open={open} />;
    });
  return (
    <section aria-labelledby="list-heading" className="list">
      <h1 id="list-heading">{headingOf(order)}</h1>
      <p className="aside">
        {order.ours.length > 0
          ? say('list.from', { board })
          : say('list.noneOf', { count: order.others.length, board })}
      </p>
      <div role="status">
        {order.waiting.length > 0 && (
          <button type="button" className="button more" onClick={sortIn}>
            {say('list.waiting', { count: order.waiting.length })}
          </button>
        )}
      </div>
      {order.ours.length > 0 && <ol className="rows">{rows(order.ours)}</ol>}
      {order.others.length > 0 && (
        <Disclosure
          remember="list-others"
          summary={say('list.others', { count: order.others.length })}
        >
          <ol className="rows">{rows(order.others)}</ol>
        </Disclosure>
      )}
    </section>
  );
}

function headingOf({ ours }: ListOrder): string {
  if (ours.length === 0) return say('list.headingNone');
  return say('list.heading', { count: ours.length });
}
