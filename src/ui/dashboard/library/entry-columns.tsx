import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { Entry } from '../../../library/entry';
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
  of('title', 'Posting', false, (entry) => <TitleCell entry={entry} />),
  of('role', 'Reads as', false, ({ judgement }) => roleTitle(judgement.role) ?? 'no role of ours'),
  of('pay', 'Posted pay', true, ({ judgement }) => <PayCell judgement={judgement} />),
  of('fit', 'Fit', true, ({ judgement }) => <FitCell judgement={judgement} />),
  of('flags', 'To ask', true, (entry) => <FlagsCell entry={entry} />),
  of('status', 'Status', false, (entry) => <StatusCell entry={entry} />),
  of('savedAt', 'Saved', true, ({ savedAt }) => savedAt.slice(0, 10)),
]);
