import type { Probe } from './Probe';
import { cellProperties } from './subjects/cellProperties';
import { charts } from './subjects/charts';
import { comments } from './subjects/comments';
import { events } from './subjects/events';
import { find } from './subjects/find';
import { looks } from './subjects/looks';
import { merges } from './subjects/merges';
import { numberFormats } from './subjects/numberFormats';
import { page } from './subjects/page';
import { protection } from './subjects/protection';
import { ranges } from './subjects/ranges';
import { requests } from './subjects/requests';
import { sheets } from './subjects/sheets';
import { shifts } from './subjects/shifts';
import { sortAndFilter } from './subjects/sortAndFilter';
import { tableGrowth } from './subjects/tableGrowth';
import { tables } from './subjects/tables';
import { usedRanges } from './subjects/usedRanges';
import { validation } from './subjects/validation';
import { values } from './subjects/values';

/** Everything that is believed of Excel, in the order in which it is run. */
export const allProbes: readonly Probe[] = [
  ...values,
  ...numberFormats,
  ...ranges,
  ...usedRanges,
  ...find,
  ...tables,
  ...tableGrowth,
  ...sortAndFilter,
  ...shifts,
  ...looks,
  ...cellProperties,
  ...merges,
  ...validation,
  ...sheets,
  ...protection,
  ...page,
  ...comments,
  ...charts,
  ...events,
  ...requests,
];
