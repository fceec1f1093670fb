import { Body1, Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportPreview } from '../../../domain/merge/importPreview';
import { quoted } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { BookLanguage } from '../../parts/BookLanguage';
import { Section } from '../../parts/Section';
import { useWorkbook } from '../../store/WorkbookStore';
import { ChooseStep } from './ChooseStep';
import { PreviewFooter } from './PreviewFooter';
import { PreviewStep } from './PreviewStep';
import { RefusedFiles } from './RefusedFiles';
import { ResultStep } from './ResultStep';
import { useImport } from './useImport';
import type { ViewProps } from '../target';
import { useTotals } from './useTotals';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: '0' },
});

/** Brings concept notes and copies of the workbook into the matrix, after a look at everything that would change. */
export function ImportView({ go, snapshot }: ViewProps) {
  const { language, text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const own = snapshot.matrix.tables.ConceptNote.raw ? snapshot.matrix.language : language;
  const [bookLanguage, setBookLanguage] = useState(own);
  const { refused, draft, result, brought, restart, ...actions } = useImport();
  const totals = useTotals(draft);
  const isLocked = busy !== null || snapshot.readOnly;
  const back = draft
    ? { label: text.bringing.otherFiles, onClick: restart }
    : { label: text.views.home, onClick: () => go({ view: 'home' }) };
  return (
    <div className={styles.stack}>
      <BackButton {...back} disabled={busy !== null} />
      {snapshot.readOnly && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.home.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      <RefusedFiles files={refused} />
      {result && <ResultStep {...result} go={go} onMore={restart} />}
      {!result && !draft && (
        <ChooseStep
          snapshot={snapshot}
          isLocked={isLocked}
          onFiles={(files) => void actions.readFiles(files)}
          onOwnNotes={() => void actions.readOwn()}
          onAdopt={() => go({ view: 'adoption' })}
        />
      )}
      {draft && (
        <>
          {!snapshot.hasMatrix && (
            <Section title={text.home.createTitle}>
              <Body1 as="p">{text.bringing.willCreate}</Body1>
              <BookLanguage value={bookLanguage} onChange={setBookLanguage} />
            </Section>
          )}
          <PreviewStep
            draft={draft}
            lists={snapshot.matrix.lists}
            isLocked={isLocked}
            outcomes={totals?.outcomes ?? []}
            onChoose={actions.choose}
            onChooseAll={(isWanted) => void actions.chooseAll(isWanted)}
            onAssign={(item, id) => void actions.assign(item, id)}
            onCompareAgain={() => void actions.compareAgain()}
          />
          {unknownFiles(draft.preview, brought).map((file) => (
            <Section key={file.name} title={text.views.adoption}>
              <Body1 as="p">{text.importing.adopt.offer(quoted(file.name))}</Body1>
              <Button disabled={isLocked} onClick={() => go({ view: 'adoption', file })}>
                {text.importing.adopt.action}
              </Button>
            </Section>
          ))}
          {draft.preview.items.some(({ state }) => state !== 'unchanged') && (
            <PreviewFooter
              counts={totals?.counts ?? null}
              isLocked={isLocked}
              onWrite={() => void actions.write(bookLanguage)}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Files in which nothing of a matrix was found, and sheets that may hold one of another shape. */
function unknownFiles({ request }: ImportPreview, brought: readonly File[]): readonly File[] {
  return (request.files ?? []).flatMap(({ source, parts }) => {
    const isUnknown =
      parts.length > 0 && parts.every(({ sheet, content }) => sheet !== null && content.kind === 'unknown');
    return isUnknown ? brought.filter(({ name }) => name === source) : [];
  });
}
