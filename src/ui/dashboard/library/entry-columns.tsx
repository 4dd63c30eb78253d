import {
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFns,
  tableFeatures,
} from '@tanstack/react-table';
import type { Entry } from '../../../library/entry';
import { gapShare, middlePay } from '../../../library/measures';
import { roleTitle } from '../role-title';
import { FitCell, FlagsCell, PayCell, StatusCell, TitleCell } from './entry-cells';

export const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns,
});

const column = createColumnHelper<typeof features, Entry>();

/** What stands in the table; sorted by what is shown, unknown last. */
export const columns = column.columns([
  column.accessor('title', {
    header: 'Posting',
    cell: ({ row }) => <TitleCell entry={row.original} />,
  }),
  column.accessor(({ judgement }) => roleTitle(judgement.role) ?? undefined, {
    id: 'role',
    header: 'Reads as',
    sortUndefined: 'last',
    cell: ({ row }) => roleTitle(row.original.judgement.role) ?? 'no role of ours',
  }),
  column.accessor(({ judgement }) => middlePay(judgement.posted) ?? undefined, {
    id: 'pay',
    header: 'Posted pay',
    sortUndefined: 'last',
    cell: ({ row }) => <PayCell judgement={row.original.judgement} />,
  }),
  column.accessor(({ judgement }) => gapShare(judgement) ?? undefined, {
    id: 'fit',
    header: 'Fit',
    sortUndefined: 'last',
    cell: ({ row }) => <FitCell judgement={row.original.judgement} />,
  }),
  column.accessor(({ judgement }) => judgement.flags.length, {
    id: 'flags',
    header: 'To ask',
    cell: ({ row }) => <FlagsCell judgement={row.original.judgement} />,
  }),
  column.accessor('status', {
    header: 'Status',
    cell: ({ row }) => <StatusCell entry={row.original} />,
  }),
  column.accessor('savedAt', {
    header: 'Saved',
    cell: ({ row }) => row.original.savedAt.slice(0, 10),
  }),
]);
