import { parseDate } from '../../records/writtenDate';
import { foldText } from '../../foldText';
import type { ListName } from '../../records/lists';
import type { Lists } from '../../records/listIndex';
import { isFilled, type Grid } from './Grid';
import { listShare, namesSeveral, readShare } from './listShare';
import { markIn } from './marks';
import { periodNamed } from './periods';

/** So many different texts tell what a column holds; more would only take longer. */
const mostTexts = 120;
/** So many of them tell whether cells name several members of a list. */
const fewTexts = 30;
/** So many different texts are looked at by themselves; a longer text is no mark. */
const [mostLooked, longestMark] = [1_000, 20] as const;

interface Look {
  readonly isTime: boolean;
  readonly isMark: boolean;
}

/** What stands in a column below its heading. */
export class ColumnContents {
  /** Different texts, with how often each stands there; the first ones only. */
  readonly texts = new Map<string, number>();
  /** Colours of the cells, with how often each stands there, and how many of these cells hold nothing else. */
  readonly fills = new Map<string, number>();
  filled = 0;
  /** Rows whose cell holds a colour and nothing else; the first ones only. */
  readonly colouredRows: number[] = [];
  colourOnly = 0;
  links = 0;
  private numbers = 0;
  private whole = 0;
  private years = 0;
  private days = 0;
  private marks = 0;
  private letters = 0;
  private lines = 0;
  /** Texts that were not looked at any more. */
  private passed = 0;
  private readonly looked = new Map<string, Look>();
  private readonly shares = new Map<string, number>();
  /** The whole numbers that stand there, in order. */
  readonly sequence: number[] = [];

  /** The numbers that stand there, by their rows. */
  readonly byRow = new Map<number, number>();

  constructor(
    private readonly grid: Grid,
    /** The column. */
    readonly at: number,
    private readonly lists: Lists,
    /** What signs mean by a legend on a sheet of its own. */
    private readonly legend: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** Takes the cell of a row. */
  add(row: number): void {
    const cell = this.grid.at(row, this.at);
    if (cell?.fill !== undefined) this.fills.set(cell.fill, (this.fills.get(cell.fill) ?? 0) + 1);
    if (!cell || !isFilled(cell)) {
      if (cell?.fill === undefined) return;
      this.colourOnly++;
      if (this.colouredRows.length < mostLooked) this.colouredRows.push(row);
      return;
    }
    const text = cell.text.trim();
    this.filled++;
    this.letters += text.length;
    if (cell.link !== undefined || /^https?:\/\//i.test(text)) this.links++;
    if (text.includes('\n')) this.lines++;
    if (cell.date !== undefined) this.days++;
    else if (typeof cell.value === 'number' || /^-?[\d.,]+\s*%?$/.test(text) || text === '')
      this.addNumber(row, Number(cell.value));
    else if (this.mayLook(text)) {
      if (this.look(text).isTime) this.days++;
    } else this.passed++;
    if (text.length <= longestMark && this.mayLook(text) && this.look(text).isMark) this.marks++;
    if (this.texts.size < mostTexts || this.texts.has(text)) this.texts.set(text, (this.texts.get(text) ?? 0) + 1);
  }

  private mayLook(text: string): boolean {
    return this.looked.size < mostLooked || this.looked.has(text);
  }

  /** What a text is by itself, found out once. */
  private look(text: string): Look {
    let look = this.looked.get(text);
    if (!look) this.looked.set(text, (look = { isTime: isTime(text), isMark: markIn(text) !== null }));
    return look;
  }

  private addNumber(row: number, number: number): void {
    this.numbers++;
    if (Number.isFinite(number)) this.byRow.set(row, number);
    if (!Number.isInteger(number)) return;
    this.whole++;
    if (number >= 2015 && number <= 2045) this.years++;
    if (this.sequence.length < mostLooked) this.sequence.push(number);
  }

  get numberShare(): number {
    return this.share(this.numbers);
  }
  get dayShare(): number {
    return this.passed >= this.filled ? 0 : this.days / Math.max(1, this.filled - this.passed);
  }
  get yearShare(): number {
    return this.share(this.years);
  }
  get markShare(): number {
    return this.share(this.marks);
  }
  get linkShare(): number {
    return this.share(this.links);
  }
  /** Share of cells of several lines. */
  get lineShare(): number {
    return this.share(this.lines);
  }
  /** Letters of a cell on average. */
  get length(): number {
    return this.share(this.letters);
  }
  /** Share of cells that differ from all others. */
  get distinctShare(): number {
    const different = this.looked.size + this.passed + (this.looked.size === 0 ? this.texts.size : 0);
    return Math.min(1, this.share(different));
  }
  private share(count: number): number {
    return this.filled === 0 ? 0 : count / this.filled;
  }

  /** Share of the different texts that are members of a list. */
  listShare(name: ListName): number {
    let share = this.shares.get(name);
    if (share === undefined) {
      const texts = [...this.texts.keys()].map((text) => this.legend.get(text) ?? text);
      this.shares.set(name, (share = listShare(this.lists, name, texts)));
    }
    return share;
  }

  /** Whether cells name several members of a list. */
  namesSeveral(name: ListName): boolean {
    return [...this.texts.keys()].slice(0, fewTexts).some((text) => namesSeveral(this.lists, name, text));
  }

  /** Share of the different texts that a target can read. */
  readShare(target: string): number {
    let share = this.shares.get(target);
    if (share === undefined) this.shares.set(target, (share = readShare(this.lists, target, [...this.texts.keys()])));
    return share;
  }

  /** Whether each of its numbers is the sum of what stands beside it in other columns, or less. */
  addsUp(parts: readonly ColumnContents[]): boolean {
    if (this.numbers < this.filled) return false;
    return [...this.byRow].every(
      ([row, total]) => total <= parts.reduce((sum, { byRow }) => sum + (byRow.get(row) ?? 0), 0),
    );
  }

  /** Whether the column only counts its rows, once or from 1 again. */
  get isNumbering(): boolean {
    const steps = this.sequence
      .slice(1)
      .filter((number, at) => number === (this.sequence[at] ?? 0) + 1 || number === 1);
    if (this.sequence.length >= 2 && this.whole === this.filled)
      return steps.length >= (this.sequence.length - 1) * 0.9 && (this.sequence[0] ?? 0) <= 1;
    const texts = [...this.texts.keys()];
    return (
      texts.length > 1 && texts.every((text) => /^(?:[\p{L}.°º]{1,5}[\s.-]*)?\d{1,3}(?:[.-]\d{1,3})*[.)]?$/u.test(text))
    );
  }
}

const undecided = /^(por (definir|confirmar)( fecha)?|tbd|tbc|to be (defined|confirmed)|sin fecha|s\/?f|pendiente)$/;
const someMonth = /\b(ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|jan|apr|aug|dec)[a-z]{0,8}\b/;

const timeWords =
  /\b((ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|jan|apr|aug|dec)[a-z]{0,8}|de|del|al|a|y|e|el|la|to|and|of|the|from|entre|desde|hasta|inicio|fines?|finales|mediados|principios|semanas?|quincena|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|semestre|trimestre|quarter|semester|first|second|third|fourth|early|mid|late|end|week|i{1,3}|iv|dias?|days?|st|nd|rd|th|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/g;
/** Letters that may stand beside the words of a time. */
const mostBeside = 12;

/** Whether a text tells a day, a span of days or a time of the year. */
function isTime(text: string): boolean {
  if (text.length > 80) return false;
  if (parseDate(text) !== null || periodNamed(text) !== null) return true;
  const folded = foldText(text);
  if (undecided.test(folded)) return true;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(folded) || /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(folded)) return true;
  const hasTime =
    (someMonth.test(folded) && /\d/.test(folded)) || /\b(semestre|trimestre|quarter|semester)\b/.test(folded);
  // Beside what tells the time there is hardly room for anything else.
  return hasTime && folded.replace(timeWords, '').replace(/[^\p{L}]/gu, '').length <= mostBeside;
}
