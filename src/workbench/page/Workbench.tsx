import {
  Button,
  FluentProvider,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  Text,
  Toolbar,
  ToolbarButton,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ExcelHost } from '../host/ExcelHost';
import { faults, type FaultName } from '../host/faults';
import { Workbook } from '../model/Workbook';
import { openPane, type OpenPane } from '../transport/browser/openPane';
import { loadXlsx } from '../xlsx/loadXlsx';
import { saveXlsx } from '../xlsx/saveXlsx';
import { ChartPanel } from './ChartPanel';
import { Grid } from './Grid';
import { readRibbon, type Ribbon } from './ribbon';

const texts = {
  es: {
    empty: 'Libro vacío',
    sample: 'Muestra',
    open: 'Abrir .xlsx',
    save: 'Guardar copia',
    faults: 'Fallas',
    width: 'Ancho del panel',
    language: 'Idioma',
    trips: 'viajes',
    bad: 'No es un libro de Excel',
  },
  en: {
    empty: 'Empty workbook',
    sample: 'Sample',
    open: 'Open .xlsx',
    save: 'Save a copy',
    faults: 'Faults',
    width: 'Width of the pane',
    language: 'Language',
    trips: 'round trips',
    bad: 'Not an Excel workbook',
  },
};
type Language = keyof typeof texts;
const locales = { es: 'es-ES', en: 'en-US' } as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    flexWrap: 'wrap',
  },
  ribbon: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  body: { display: 'flex', flexGrow: 1, minHeight: '0' },
  sheet: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '0' },
  grid: { flexGrow: 1, minHeight: '0' },
  pane: {
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    '& iframe': { border: 'none', width: '100%', height: '100%' },
  },
  spacer: { flexGrow: 1 },
});

/** Excel's window for development: ribbon, spreadsheet and pane over one workbook. */
export function Workbench() {
  const styles = useStyles();
  const address = new URLSearchParams(location.search);
  const [language, setLanguage] = useState<Language>(address.get('lang') === 'en' ? 'en' : 'es');
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const [host, setHost] = useState<ExcelHost | null>(null);
  const [width, setWidth] = useState(Number(address.get('width') ?? 350));
  const [isPaneOpen, setPaneOpen] = useState(address.get('pane') !== 'closed');
  const [ribbon, setRibbon] = useState<Ribbon | null>(null);
  const [trips, setTrips] = useState(0);
  const [active, setActive] = useState<readonly FaultName[]>([]);
  const [problem, setProblem] = useState('');
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const opened = useRef<OpenPane | null>(null);
  const text = texts[language];

  const load = async (file: ArrayBuffer) => {
    try {
      setWorkbook(await loadXlsx(new Uint8Array(file)));
      setProblem('');
    } catch (error) {
      setProblem(`${text.bad}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  useEffect(() => {
    void (async () => {
      if (address.get('file') === 'empty') return setWorkbook(new Workbook(language === 'es' ? 'Hoja1' : 'Sheet1'));
      const answer = await fetch('/workbook.xlsx');
      if (answer.ok) await load(await answer.arrayBuffer());
      else setWorkbook(new Workbook());
    })();
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    void fetch('/manifest.xml')
      .then((answer) => answer.text())
      .then((manifest) => setRibbon(readRibbon(manifest, locales[language])));
  }, [language]);

  useEffect(() => {
    const [gridPlace, panePlace] = [grid.current, pane.current];
    if (!workbook || !gridPlace || !panePlace) return;
    const newHost = new ExcelHost(workbook, locales[language]);
    newHost.onShowPane = setPaneOpen;
    const shown = new Grid(gridPlace, workbook, language);
    opened.current = openPane(newHost, panePlace, { locale: locales[language], parameters: address });
    setHost(newHost);
    // For the page models of the tests.
    Object.assign(window, { workbench: { workbook, host: newHost, save: () => saveXlsx(workbook) } });
    const timer = setInterval(() => setTrips(newHost.statistics.roundTrips), 500);
    return () => {
      clearInterval(timer);
      opened.current?.close();
      shown.dispose();
      newHost.close();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [workbook, language]);

  const save = async () => {
    if (!workbook) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([(await saveXlsx(workbook)) as BlobPart]));
    link.download = 'matriz-copia.xlsx';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const open = () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx';
    input.onchange = () => void input.files?.[0]?.arrayBuffer().then(load);
    input.click();
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <header className={styles.bar}>
          <Button size="small" onClick={() => setWorkbook(new Workbook(language === 'es' ? 'Hoja1' : 'Sheet1'))}>
            {text.empty}
          </Button>
          <Button
            size="small"
            onClick={() => void fetch('/sample.xlsx').then(async (answer) => load(await answer.arrayBuffer()))}
          >
            {text.sample}
          </Button>
          <Button size="small" onClick={open}>
            {text.open}
          </Button>
          <Button size="small" onClick={() => void save()}>
            {text.save}
          </Button>
          <Menu
            checkedValues={{ faults: [...active] }}
            onCheckedValueChange={(_, { checkedItems }) => {
              const names = checkedItems as FaultName[];
              for (const name of Object.keys(faults) as FaultName[]) host?.setFault(name, names.includes(name));
              setActive(names);
            }}
          >
            <MenuTrigger>
              <Button size="small">{text.faults}</Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {(Object.keys(faults) as FaultName[]).map((name) => (
                  <MenuItemCheckbox key={name} name="faults" value={name}>
                    {faults[name][language]}
                  </MenuItemCheckbox>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          <Text role="alert">{problem}</Text>
          <span className={styles.spacer} />
          <Text size={200}>{`${trips} ${text.trips}`}</Text>
          <Select
            size="small"
            aria-label={text.width}
            value={String(width)}
            onChange={(_, { value }) => setWidth(Number(value))}
          >
            {[320, 350, 450].map((one) => (
              <option key={one} value={one}>{`${one} px`}</option>
            ))}
          </Select>
          <Select
            size="small"
            aria-label={text.language}
            value={language}
            onChange={(_, { value }) => setLanguage(value === 'en' ? 'en' : 'es')}
          >
            <option value="es">Español</option>
            <option value="en">English</option>
          </Select>
        </header>
        <nav className={styles.ribbon} aria-label={ribbon?.tab ?? ''}>
          <Text weight="semibold">{ribbon?.tab}</Text>
          <Toolbar size="small">
            {ribbon?.buttons.map(({ id, label, tip, icon, functionName }) => (
              <ToolbarButton
                key={id}
                title={tip}
                icon={<img src={icon} alt="" width={24} height={24} />}
                onClick={() =>
                  functionName === null
                    ? setPaneOpen(!isPaneOpen)
                    : void opened.current?.session.invokeCommand(functionName)
                }
              >
                {label}
              </ToolbarButton>
            ))}
          </Toolbar>
        </nav>
        <div className={styles.body}>
          <div className={styles.sheet}>
            <div ref={grid} className={styles.grid} />
            {workbook && <ChartPanel workbook={workbook} />}
          </div>
          <div ref={pane} className={styles.pane} style={isPaneOpen ? { width } : { width: 0, visibility: 'hidden' }} />
        </div>
      </div>
    </FluentProvider>
  );
}
