import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReportPlace } from '../../../domain/report/sheet/figureInReport';
import type { ReportBlock, ReportDocument } from '../../../domain/report/ReportDocument';
import type { NarrativeState } from '../../../domain/report/sheet/narrativeState';
import type { Figure } from '../../excel/figure';
import { PreviewTable } from './PreviewTable';

const useStyles = makeStyles({
  subheading: { margin: '6px 0 0' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly block: ReportBlock;
  readonly document: ReportDocument;
  readonly narratives: ReadonlyMap<string, NarrativeState>;
  readonly start: ReportPlace | null;
  readonly onFigure: (figure: Figure) => void;
}

/** A part of a report as the pane shows it; it is not drawn again because another one is unfolded. */
export const PreviewBlock = memo(function PreviewBlock({ block, document, narratives, start, onFigure }: Props) {
  const styles = useStyles();
  switch (block.kind) {
    case 'table':
      return <PreviewTable {...{ table: block, document, start, onFigure }} />;
    case 'narrative':
      return (
        <Body1 as="p" className={styles.text}>
          {narratives.get(block.key)?.text ?? block.draft}
        </Body1>
      );
    case 'chart':
      return null;
    case 'title':
    case 'heading':
    case 'subheading':
      return (
        <Body1Strong as="h4" className={styles.subheading}>
          {block.text}
        </Body1Strong>
      );
    case 'subtitle':
    case 'paragraph':
      return (
        <Body1 as="p" className={styles.text}>
          {block.text}
        </Body1>
      );
    case 'note':
      return <Caption1 className={styles.note}>{block.text}</Caption1>;
  }
});
