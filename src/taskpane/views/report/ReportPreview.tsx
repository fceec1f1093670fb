import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { holdsPlace, type ReportPlace } from '../../../domain/report/sheet/figureInReport';
import { isText, type ReportDocument } from '../../../domain/report/ReportDocument';
import type { NarrativeState } from '../../../domain/report/sheet/narrativeState';
import type { Figure } from '../../excel/figure';
import { useLanguage } from '../../store/language';
import { PreviewBlock } from './PreviewBlock';
import { reportSections } from '../../../domain/report/reportSections';

const useStyles = makeStyles({
  opening: { display: 'flex', flexDirection: 'column', gap: '2px', marginBottom: '10px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { '& button': { paddingLeft: '0', paddingRight: '0', columnGap: '6px' } },
  arrow: { flexGrow: 0, flexBasis: 'auto' },
  title: { flexGrow: 1, textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  panel: { margin: '0', padding: '2px 0 14px', display: 'flex', flexDirection: 'column', gap: '10px', minWidth: '0' },
});

interface Props {
  readonly document: ReportDocument;
  readonly narratives: ReadonlyMap<string, NarrativeState>;
  /** Where the person comes back to: it is unfolded, and takes the focus. */
  readonly start: ReportPlace | null;
  readonly onFigure: (figure: Figure) => void;
}

/** A report as it would be written, in its own language, by its headings; the first two are unfolded. */
export function ReportPreview({ document, narratives, start, onFigure }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { opening, sections } = useMemo(() => reportSections(document), [document]);
  const [open, setOpen] = useState<readonly string[]>(() =>
    sections
      .filter(({ blocks }, index) => index < 2 || blocks.some((block) => holdsPlace(block, start)))
      .map(({ key }) => key),
  );
  const [title, ...lines] = opening.filter(isText);
  return (
    <div lang={document.language}>
      <div className={styles.opening}>
        <Caption1 lang={language} className={styles.quiet}>
          {text.reporting.preview}
        </Caption1>
        <Subtitle2 as="h2">{title?.text}</Subtitle2>
        {lines.map(({ key, text }) => (
          <Caption1 key={key} className={styles.quiet}>
            {text}
          </Caption1>
        ))}
      </div>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems.map(String))}
      >
        {sections.map((section) => (
          <AccordionItem key={section.key} value={section.key} className={styles.item}>
            <AccordionHeader
              as="h3"
              expandIconPosition="end"
              expandIcon={{ className: styles.arrow }}
              className={styles.header}
            >
              <span className={styles.title}>{section.title}</span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {section.blocks.map((block) => (
                <PreviewBlock key={block.key} {...{ block, document, narratives, start, onFigure }} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
