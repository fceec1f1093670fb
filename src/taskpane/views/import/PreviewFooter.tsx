import type { WrittenCounts } from '../../../domain/merge/writtenCounts';
import { StickyFooter } from '../../parts/StickyFooter';
import { useLanguage } from '../../store/language';

interface Props {
  /** Null until they are known. */
  readonly counts: WrittenCounts | null;
  readonly isLocked: boolean;
  readonly onWrite: () => void;
}

/** How much would be written by what is chosen, and the button that writes it; always in view. */
export function PreviewFooter({ counts, isLocked, onWrite }: Props) {
  const { text } = useLanguage();
  const records = counts === null ? 0 : counts.added + counts.changed;
  const { countNone, count, write } = text.bringing;
  return (
    <StickyFooter
      text={counts && (records === 0 ? countNone : count(counts.fields, records))}
      action={write}
      isLocked={isLocked || records === 0}
      onAction={onWrite}
    />
  );
}
