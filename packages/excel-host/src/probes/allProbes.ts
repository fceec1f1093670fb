import type { Probe } from './Probe';
import { find } from './subjects/find';
import { numberFormats } from './subjects/numberFormats';
import { ranges } from './subjects/ranges';
import { usedRanges } from './subjects/usedRanges';
import { values } from './subjects/values';

/** Everything that is believed of Excel, in the order in which it is run. */
export const allProbes: readonly Probe[] = [...values, ...numberFormats, ...ranges, ...usedRanges, ...find];
