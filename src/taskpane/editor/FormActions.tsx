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
import { useLanguage } from '../store/language';
import { BackButton } from '../parts/BackButton';
import { useUnsavedGuard } from './UnsavedGuard';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

interface Props {
  readonly onBack: () => void;
  /** Shows the row in its sheet; absent for a note that is not there yet. */
  readonly onShow?: () => void;
  readonly onDuplicate?: () => void;
  /** What else can be done with the note. */
  readonly more: readonly { readonly label: string; readonly onClick: () => void }[];
}

/** What can be done with a note as a whole, besides saving it. */
export function FormActions({ onBack, onShow, onDuplicate, more }: Props) {
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
      {onDuplicate && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small">{text.actions.more}</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => attempt(onDuplicate)}>{text.actions.duplicate}</MenuItem>
              {more.map(({ label, onClick }) => (
                <MenuItem key={label} onClick={onClick}>
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
