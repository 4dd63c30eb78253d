import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { shortDay } from '../../parts/short-day';
import { roleTitle } from '../role-title';
import { FitCell, FlagsCell, PayCell, StatusCell, TitleCell } from './entry-cells';
import type { OrderId } from './entry-order';

export const features = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof features, Entry>();

/** A column under this heading; `desc`: what is large or late comes first when it is pressed. */
function of(id: OrderId, header: string, desc: boolean, cell: (entry: Entry) => React.ReactNode) {
  return column.accessor((entry) => entry.key, {
    id,
    header,
    sortDescFirst: desc,
    cell: ({ row }) => cell(row.original),
  });
}

/** What stands in the table. */
export const columns = column.columns([
  of('title', say('library.posting'), false, (entry) => <TitleCell entry={entry} />),
  of(
    'role',
    say('library.readsAs'),
    false,
    ({ judgement }) => roleTitle(judgement.role) ?? say('library.noRoleCell'),
  ),
  of('pay', say('library.postedPay'), true, ({ judgement }) => <PayCell judgement={judgement} />),
  of('fit', say('library.fit'), true, ({ judgement }) => <FitCell judgement={judgement} />),
  of('flags', say('library.toAsk'), true, (entry) => <FlagsCell entry={entry} />),
  of('status', say('library.status'), false, (entry) => <StatusCell entry={entry} />),
  of('savedAt', say('library.saved'), true, ({ savedAt }) => shortDay(savedAt)),
]);
