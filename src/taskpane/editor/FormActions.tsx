import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { BackButton } from '../parts/BackButton';
import { useLanguage } from '../store/language';
import { useUnsavedGuard } from './UnsavedGuard';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

/** Something that can be done with the record of a form. */
export interface FormAction {
  readonly label: string;
  readonly onClick: () => void;
  /** Whether the form is left with it, so that unsaved changes are asked about. */
  readonly leaves?: boolean;
}

interface Props {
  readonly onBack: () => void;
  /** Shows the row in its sheet; absent for a record that is not there yet. */
  readonly onShow?: (() => void) | undefined;
  readonly more: readonly FormAction[];
}

/** What can be done with a record as a whole, besides saving it. */
export function FormActions({ onBack, onShow, more }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { attempt } = useUnsavedGuard();
  return (
    <div className={styles.actions}>
      <BackButton label={text.actions.back} onClick={() => attempt(onBack)} />
      {onShow && (
        <Button size="small" onClick={onShow}>
          {text.actions.showInSheet}
        </Button>
      )}
      {more.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small">{text.actions.more}</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {more.map(({ label, onClick, leaves = false }) => (
                <MenuItem key={label} onClick={() => (leaves ? attempt(onClick) : onClick())}>
                  {label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
