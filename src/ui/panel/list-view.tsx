import { Disclosure } from '../parts/disclosure';
import { ListRow } from './list-row';
import type { ListOrder } from './listed-order';
import type { JudgedList } from './use-listed';
import { count } from './words';

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
          ? `From ${board}’s list, best fit first: by title, place and posted pay alone. Open one for the whole reading.`
          : `Of ${count(order.others.length, 'posting')} in ${board}’s list, none says so in its title. A posting may still turn out to be one: open it to have it read.`}
      </p>
      <div role="status">
        {order.waiting.length > 0 && (
          <button type="button" className="button more" onClick={sortIn}>
            {order.waiting.length} more: sort {order.waiting.length === 1 ? 'it' : 'them'} in
          </button>
        )}
      </div>
      {order.ours.length > 0 && <ol className="rows">{rows(order.ours)}</ol>}
      {order.others.length > 0 && (
        <Disclosure
          remember="list-others"
          summary={`${count(order.others.length, 'other posting')} that ${order.others.length === 1 ? 'does' : 'do'} not read like ML leadership`}
        >
          <ol className="rows">{rows(order.others)}</ol>
        </Disclosure>
      )}
    </section>
  );
}

function headingOf({ ours }: ListOrder): string {
  if (ours.length === 0) return 'Nothing here reads like ML leadership';
  return `${count(ours.length, 'posting reads', 'postings read')} like ML leadership`;
}
