import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../../../../src/domain/plan/language';
import { locales } from './openBook';
import { readRibbon, type Ribbon } from './ribbon';
import { pageTexts } from './texts';
import { excelGreen } from './WindowBar';

const useStyles = makeStyles({
  tabs: { display: 'flex', padding: '0 8px', backgroundColor: tokens.colorNeutralBackground3 },
  tab: {
    padding: '6px 14px 4px',
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
    borderBottomWidth: '3px',
    borderBottomStyle: 'solid',
    borderBottomColor: 'transparent',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  chosen: {
    borderBottomColor: excelGreen,
    fontWeight: tokens.fontWeightSemibold,
    color: excelGreen,
    cursor: 'default',
  },
  ribbon: {
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '4px 8px 0',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: '8px',
  },
  buttons: { display: 'flex', gap: '2px' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    width: '76px',
    padding: '4px 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    cursor: 'pointer',
    minHeight: '68px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '&[aria-pressed="true"]': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  label: { padding: '2px 0 4px', fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly language: Language;
  readonly isPaneOpen: boolean;
  readonly onTogglePane: () => void;
  readonly onRun: (functionName: string) => void;
  readonly onEmpty: () => void;
  readonly onSample: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

/** Excel's ribbon with the add-in's tab, as the manifest declares it, and a menu of files. */
export function RibbonBar({ language, isPaneOpen, onTogglePane, onRun, ...files }: Props) {
  const styles = useStyles();
  const text = pageTexts[language];
  const ribbon = useRibbon(language);
  return (
    <>
      <div className={styles.tabs}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <button type="button" className={styles.tab}>
              {text.file}
            </button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={files.onEmpty}>{text.empty}</MenuItem>
              <MenuItem onClick={files.onSample}>{text.sample}</MenuItem>
              <MenuItem onClick={files.onOpen}>{text.open}</MenuItem>
              <MenuItem onClick={files.onSave}>{text.save}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <span className={`${styles.tab} ${styles.chosen}`}>{ribbon?.tab}</span>
      </div>
      <nav className={styles.ribbon} aria-label={ribbon?.tab ?? ''}>
        <div className={styles.group}>
          <div className={styles.buttons}>
            {ribbon?.buttons.map(({ id, label, tip, icon, functionName }) => (
              <button
                key={id}
                type="button"
                className={styles.button}
                title={tip}
                aria-pressed={functionName === null ? isPaneOpen : undefined}
                onClick={() => (functionName === null ? onTogglePane() : onRun(functionName))}
              >
                <img src={icon} alt="" width={32} height={32} />
                {label}
              </button>
            ))}
          </div>
          <span className={styles.label}>{ribbon?.group}</span>
        </div>
      </nav>
    </>
  );
}

function useRibbon(language: Language): Ribbon | null {
  const [ribbon, setRibbon] = useState<Ribbon | null>(null);
  useEffect(() => {
    void fetch('/manifest.xml')
      .then((answer) => answer.text())
      .then((manifest) => setRibbon(readRibbon(manifest, locales[language])));
  }, [language]);
  return ribbon;
}
