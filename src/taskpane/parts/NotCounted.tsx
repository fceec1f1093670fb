import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { gapPlaces, type ColumnGap } from '../../domain/records/columnGaps';
import { useLanguage } from '../store/language';

/** Stands where numbers would, for want of columns: says which ones, and where that is mended. */
export function NotCounted({ gaps }: { readonly gaps: readonly ColumnGap[] }) {
  const { language, text } = useLanguage();
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{text.review.notCounted(gapPlaces(gaps, language))}</MessageBarBody>
    </MessageBar>
  );
}
