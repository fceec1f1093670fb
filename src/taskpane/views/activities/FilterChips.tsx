import { Button, Tag, TagGroup, makeStyles } from '@fluentui/react-components';
import type { Lists } from '../../../domain/records/listIndex';
import { useLanguage } from '../../store/language';
import { isListFilter, listFilters, pickedFilters, type ActivityFilter, type PickedFilter } from './activityFilter';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  tags: { display: 'contents' },
  tag: { height: 'auto', minHeight: '24px', maxWidth: '100%' },
  tagText: { whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'left' },
  clear: { minWidth: '0' },
});

interface Props {
  readonly filter: ActivityFilter;
  readonly onChange: (change: Partial<ActivityFilter>) => void;
  readonly lists: Lists;
}

/** The filters that are set: each can be taken off by itself, or all at once. */
export function FilterChips({ filter, onChange, lists }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const picked = pickedFilters(filter);
  if (picked.length === 0) return null;
  const wordsOf = (name: PickedFilter) => {
    const value = filter[name] ?? '';
    const label = isListFilter(name) ? lists[listFilters[name]].labelOf(value, language) : value;
    return `${text.activities[name]}: ${label}`;
  };
  return (
    <div className={styles.line}>
      <TagGroup
        className={styles.tags}
        size="small"
        aria-label={text.activities.filtersSet}
        onDismiss={(_, { value }) => onChange({ [String(value)]: null })}
      >
        {picked.map((name) => (
          <Tag
            key={name}
            value={name}
            className={styles.tag}
            dismissible
            primaryText={{ className: styles.tagText, children: wordsOf(name) }}
            dismissIcon={{ 'aria-label': text.editing.remove('') }}
          />
        ))}
      </TagGroup>
      <Button
        size="small"
        appearance="transparent"
        className={styles.clear}
        onClick={() => onChange(Object.fromEntries(picked.map((name) => [name, null])))}
      >
        {text.actions.clear}
      </Button>
    </div>
  );
}
