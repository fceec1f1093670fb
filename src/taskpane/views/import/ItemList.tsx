import { Button, Subtitle2, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportItem } from '../../../domain/merge/importPreview';
import { useLanguage } from '../../store/language';
import { ItemCard, type ItemCardProps } from './ItemCard';

/** Records that are drawn at once; more are drawn when asked for. */
const step = 30;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props extends Pick<ItemCardProps, 'choices' | 'lists' | 'isOpenAtFirst' | 'onChoose'> {
  readonly title: string;
  readonly items: readonly ImportItem[];
  readonly assigned: ReadonlyMap<string, string | null>;
  readonly onAssign: (item: ImportItem, id: string | null | undefined) => void;
}

/** Records of a preview of one kind, under their heading; nothing where there are none. */
export function ItemList({ title, items, assigned, onAssign, ...rest }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  if (items.length === 0) return null;
  const left = items.length - shown;
  return (
    <>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <ul className={styles.list} aria-label={title}>
        {items.slice(0, shown).map((item) => (
          <li key={item.key}>
            <ItemCard
              {...rest}
              item={item}
              assigned={assigned.get(item.members[0] ?? '')}
              onAssign={(id) => onAssign(item, id)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + step)}>{text.importing.more(Math.min(left, step))}</Button>}
    </>
  );
}
