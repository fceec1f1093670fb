import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../../../../src/domain/plan/language';
import { faultNames, faultOf, type Fault, type FaultName } from 'excel-host';
import type { OpenBook } from './openBook';
import { pageTexts } from './texts';

const places: readonly Fault['at'][] = ['answer', 'write', 'workbook', 'start'];

const useStyles = makeStyles({ menu: { maxWidth: '340px', maxHeight: 'calc(100vh - 60px)', overflowY: 'auto' } });

/** Faults to try, by where they strike; one that strikes once is off again when it has struck. */
export function FaultMenu({ book, language }: { book: OpenBook; language: Language }) {
  const styles = useStyles();
  const text = pageTexts[language];
  const { host } = book;
  const [active, setActive] = useState<readonly FaultName[]>([]);
  useEffect(() => {
    const read = () => setActive(faultNames.filter((name) => host.isFaultOn(name)));
    read();
    return host.onFaults(read);
  }, [host]);
  const choose = (names: readonly string[]) => {
    const changed = faultNames.filter((name) => host.isFaultOn(name) !== names.includes(name));
    for (const name of changed) host.setFault(name, names.includes(name));
    if (changed.some((name) => faultOf(name).at === 'start')) book.reopenPane();
  };
  return (
    <Menu checkedValues={{ faults: [...active] }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small">{active.length === 0 ? text.faults : `${text.faults} (${active.length})`}</Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {places.map((place) => (
            <MenuGroup key={place}>
              <MenuGroupHeader>{text.faultGroups[place]}</MenuGroupHeader>
              {faultNames
                .filter((name) => faultOf(name).at === place)
                .map((name) => (
                  <MenuItemCheckbox key={name} name="faults" value={name}>
                    {faultOf(name)[language]}
                  </MenuItemCheckbox>
                ))}
            </MenuGroup>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => book.reopenPane()}>{text.reopenPane}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
