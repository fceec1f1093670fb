import { Button } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useLanguage } from '../store/language';
import { EmptyState } from './EmptyState';

interface Props extends Pick<ComponentProps<typeof EmptyState>, 'icon' | 'title'> {
  readonly onReview: () => void;
}

/** Stands where a workbook of before lacks the table of a view, and leads to where it is added by one click. */
export function MissingTable({ icon, title, onReview }: Props) {
  const { text } = useLanguage();
  return (
    <EmptyState icon={icon} title={title} text={text.decisions.noTablesHelp}>
      <Button appearance="primary" onClick={onReview}>
        {text.decisions.toReview}
      </Button>
    </EmptyState>
  );
}
