import type { TargetSlot } from '../../../domain/indicators/targetSlots';
import { bilingual, type Bilingual } from '../../../domain/plan/language';
import type { Lists } from '../../../domain/records/listIndex';

/** What a slot is called, in each language: "Meta del año 2027". */
export const slotLabel = ({ kind, year }: TargetSlot, { targetKinds }: Lists): Bilingual =>
  bilingual((language) => [targetKinds.labelOf(kind, language), year].filter((part) => part !== null).join(' '));
