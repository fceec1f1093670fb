import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { declarationOfField, noteFieldKey } from '../../../../domain/note/noteDocument';
import { noteSections, type NoteField, type NoteSection } from '../../../../domain/note/noteSections';
import { shortFields } from '../../../parts/narrowPane';
import { useLanguage } from '../../../store/language';

const useStyles = makeStyles({
  tools: { display: 'flex', justifyContent: 'flex-end' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { '& button': { paddingLeft: '0', paddingRight: '0', columnGap: '6px' } },
  arrow: { flexGrow: 0, flexBasis: 'auto' },
  title: { flexGrow: 1, textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  panel: {
    margin: '0',
    padding: '2px 0 14px',
    display: 'grid',
    gridTemplateColumns: shortFields,
    gap: '12px 10px',
  },
  wide: { gridColumn: '1 / -1' },
});

interface Props {
  /** Ids of the sections that are unfolded. */
  readonly open: readonly string[];
  readonly onOpen: (sections: readonly string[]) => void;
  /** Gives the control of a field. */
  readonly control: (field: NoteField) => ReactNode;
  /** Fields that are not shown now. */
  readonly isHidden: (field: NoteField) => boolean;
  /** What a section shows below its fields. */
  readonly extra: Readonly<Record<string, ReactNode>>;
  /** How many fields of a section need something. */
  readonly wanting: (section: NoteSection) => number;
}

/** The sections of the concept note, folded and unfolded; only what is unfolded is drawn. */
export function NoteSections({ open, onOpen, control, isHidden, extra, wanting }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const areAllOpen = open.length === noteSections.length;
  return (
    <div>
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => onOpen(areAllOpen ? [] : noteSections.map(({ id }) => id))}
        >
          {areAllOpen ? text.noteForm.foldAll : text.noteForm.unfoldAll}
        </Button>
      </div>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => onOpen(openItems.map(String))}
      >
        {noteSections.map((section) => (
          <AccordionItem key={section.id} value={section.id} className={styles.item}>
            <AccordionHeader
              as="h3"
              expandIconPosition="end"
              expandIcon={{ className: styles.arrow }}
              className={styles.header}
            >
              <span className={styles.title}>{section.title[language]}</span>
              {wanting(section) > 0 && (
                <Badge appearance="tint" color="warning" aria-label={text.note.missing(wanting(section))}>
                  {wanting(section)}
                </Badge>
              )}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {section.fields
                .filter((field) => !isHidden(field))
                .map((field) => (
                  <div key={noteFieldKey(field)} className={mergeClasses(!isShort(field) && styles.wide)}>
                    {control(field)}
                  </div>
                ))}
              {extra[section.id] !== undefined && <div className={styles.wide}>{extra[section.id]}</div>}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

/** The section in which a field stands. */
export function sectionOf({ record, field }: NoteField): string {
  const section = noteSections.find(({ fields }) => fields.some((one) => one.record === record && one.field === field));
  return section?.id ?? '';
}

/** Dates, numbers and yes or no stand two in a line where there is room; everything else takes the whole width. */
function isShort(field: NoteField): boolean {
  const { kind } = declarationOfField(field);
  return kind === 'date' || kind === 'integer' || kind === 'decimal' || kind === 'yesNo';
}
