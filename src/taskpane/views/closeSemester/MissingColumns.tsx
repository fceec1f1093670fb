import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { missingForClosing, missingForComparing } from '../../../domain/closing/missingColumns';
import { gapPlaces } from '../../../domain/records/columnGaps';
import type { Matrix } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { useLanguage } from '../../store/language';

/** Says which columns the workbook lacks: those without which nothing can be closed, and those that only make it exact. */
export function MissingColumns({ matrix }: { matrix: Matrix }) {
  const { text } = useLanguage();
  const needed = missingForClosing(matrix);
  const wished = missingForComparing(matrix);
  // Headers are named as the workbook has, or should have, them.
  const { language } = matrix;
  const names = wished.map(({ table, field }) => {
    const { sheet, fields } = declarationOf(table);
    return text.closing.column(fields[field ?? '']?.label[language] ?? '', sheet[language]);
  });
  return (
    <>
      {needed.length > 0 && (
        <MessageBar layout="multiline" intent="error">
          <MessageBarBody>{text.closing.missing(gapPlaces(needed, language))}</MessageBarBody>
        </MessageBar>
      )}
      {wished.length > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.closing.notKept(names.join(', '), names.length)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
