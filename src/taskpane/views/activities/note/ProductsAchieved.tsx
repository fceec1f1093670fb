import { Button, Caption1, Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { today } from '../../../../commands/clock';
import { dateOf } from '../../../../domain/records/activityDay';
import type { Activity } from '../../../../domain/records/activity';
import { blankRecord } from '../../../../domain/records/declaration';
import type { Matrix, Row } from '../../../../domain/records/matrix';
import { product, type Product } from '../../../../domain/records/product';
import { rowList } from '../../../../domain/records/rowList';
import { randomId } from '../../../../workbook/randomId';
import { useLanguage } from '../../../store/language';
import type { Jump } from '../../../fields/FieldControl';
import { ListPicker } from '../../../fields/ListPicker';
import type { ProductEdit } from './noteEdit';
import { ProductFields } from './ProductFields';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '10px' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  product: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  remove: { alignSelf: 'flex-start' },
});

interface Props {
  readonly matrix: Matrix;
  readonly activity: Activity;
  readonly edits: readonly ProductEdit[];
  readonly jump: Jump | null;
  /** Whether the person has tried to save: then what is missing is told. */
  readonly isChecked: boolean;
  readonly onChange: (edits: readonly ProductEdit[]) => void;
}

/** The products that the activity left behind: linked to rows that are there, or made here; saved with the note. */
export function ProductsAchieved({ matrix, activity, edits, jump, isChecked, onChange }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const [linking, setLinking] = useState(false);
  const id = activity.id ?? '';
  const all = useMemo(() => rowList(matrix, 'Product'), [matrix]);
  const shown = productsOf(matrix, id, edits);
  const put = (edit: ProductEdit) =>
    onChange([...edits.filter(({ values }) => values.id !== edit.values.id), edit].filter(isChange));
  const link = (code: string | undefined) => {
    const row = matrix.tables.Product.rows.find(({ record }) => record.id === code);
    setLinking(false);
    if (row) put({ base: row, values: { ...row.record, activities: [...new Set([...row.record.activities, id])] } });
  };
  const unlink = ({ base, values }: ProductEdit) => {
    if (base) put({ base, values: { ...values, activities: values.activities.filter((one) => one !== id) } });
    else onChange(edits.filter((edit) => edit.values.id !== values.id));
  };
  return (
    <div className={styles.stack} role="group" aria-label={text.note.products}>
      <Text weight="semibold">{text.note.products}</Text>
      {shown.length === 0 && <Caption1>{text.noteForm.noProducts}</Caption1>}
      <ul className={styles.list}>
        {shown.map((edit) => (
          <li key={edit.values.id} className={styles.product}>
            <ProductFields matrix={matrix} edit={edit} jump={jump} isChecked={isChecked} onChange={put} />
            <Button size="small" className={styles.remove} onClick={() => unlink(edit)}>
              {edit.base ? text.noteForm.unlinkProduct : text.noteForm.removeProduct}
            </Button>
          </li>
        ))}
      </ul>
      {linking && (
        <Field label={text.noteForm.linkProduct}>
          <ListPicker list={all} selected={[]} multiple={false} onChange={([code]) => link(code)} />
        </Field>
      )}
      <Button size="small" icon={<AddRegular />} onClick={() => put({ base: null, values: newProduct(activity) })}>
        {text.noteForm.newProduct}
      </Button>
      {!linking && all.members.length > 0 && (
        <Button size="small" onClick={() => setLinking(true)}>
          {text.noteForm.linkProduct}
        </Button>
      )}
    </div>
  );
}

/** An edit that would change nothing is none. */
const isChange = ({ base, values }: ProductEdit): boolean =>
  base === null || JSON.stringify(base.record) !== JSON.stringify(values);

/** Products of the activity as they will be once the form is saved, those of the sheet first. */
function productsOf(matrix: Matrix, id: string, edits: readonly ProductEdit[]): readonly ProductEdit[] {
  const edited = new Map(edits.map((edit) => [edit.values.id, edit]));
  const ofSheet = matrix.tables.Product.rows.map(
    (row: Row<Product>): ProductEdit => edited.get(row.record.id) ?? { base: row, values: row.record },
  );
  const added = edits.filter(({ base }) => base === null);
  return [...ofSheet.filter(({ values }) => values.activities.includes(id)), ...added];
}

/** A product of this activity: its themes, groups and day are proposed, the rest is to be filled. */
function newProduct(activity: Activity): Product {
  const groups = activity.leadGroup === null ? [] : [activity.leadGroup];
  const themes = activity.mainTheme === null ? [] : [activity.mainTheme];
  return {
    ...blankRecord(product),
    id: randomId('P', Number(today().slice(0, 4))),
    activities: activity.id === null ? [] : [activity.id],
    themes: [...themes, ...activity.secondaryThemes],
    groups: [...groups, ...activity.jointGroups],
    start: dateOf({ record: activity, unreadable: {} }),
  };
}
