import { CheckmarkCircleFilled, CircleRegular, HistoryRegular } from '@fluentui/react-icons';

/** What a mark shows of a country: told apart by their shapes. */
export const stateIcons = { reported: CheckmarkCircleFilled, earlier: HistoryRegular, none: CircleRegular } as const;
