import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { missingForClosing, missingForComparing, type MissingColumn } from '../../../domain/closing/missingColumns';
import type { Language } from '../../../domain/plan/language';
import type { Matrix } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import type { Texts } from '../../../i18n/texts';
import { useLanguage } from '../../language';

/** Says which columns the workbook lacks: those without which nothing can be closed, and those that only make it exact. */
export function MissingColumns({ matrix }: { matrix: Matrix }) {
  const { text } = useLanguage();
  const needed = missingForClosing(matrix);
  const wished = missingForComparing(matrix);
  // Headers are named as the workbook has, or should have, them.
  const names = (columns: readonly MissingColumn[]) => columnNames(columns, matrix.language, text);
  return (
    <>
      {needed.length > 0 && (
        <MessageBar layout="multiline" intent="error">
          <MessageBarBody>
            {needed.some(({ field }) => field === null)
              ? text.closing.missingTable
              : text.closing.missing(names(needed))}
          </MessageBarBody>
        </MessageBar>
      )}
      {wished.length > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.closing.notKept(names(wished))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function columnNames(columns: readonly MissingColumn[], language: Language, text: Texts): string {
  const names = columns.map(({ table, field }) => {
    const { sheet, fields } = declarationOf(table);
    return text.closing.column(fields[field ?? '']?.label[language] ?? '', sheet[language]);
  });
  return names.join(', ');
}
