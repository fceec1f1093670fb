import { Subtitle2, makeStyles } from '@fluentui/react-components';
import type { ImportItem } from '../../../domain/merge/importPreview';
import { GrowingList } from './GrowingList';
import { ItemCard, type ItemCardProps } from './ItemCard';

/** Records that are drawn at once; more are drawn when asked for. */
const step = 30;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props extends Pick<ItemCardProps, 'choices' | 'lists' | 'isOpenAtFirst' | 'isLocked' | 'onChoose'> {
  readonly title: string;
  readonly items: readonly ImportItem[];
  readonly assigned: ReadonlyMap<string, string | null>;
  readonly onAssign: (item: ImportItem, id: string | null | undefined) => void;
}

/** Records of a preview of one kind, under their heading; nothing where there are none. */
export function ItemList({ title, items, assigned, onAssign, ...rest }: Props) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <GrowingList
        items={items}
        step={step}
        keyOf={({ key }) => key}
        render={(item) => (
          <ItemCard
            {...rest}
            item={item}
            assigned={assigned.get(item.members[0] ?? '')}
            onAssign={(id) => onAssign(item, id)}
          />
        )}
        label={title}
        className={styles.list}
      />
    </>
  );
}
