import { languageNames, type Language } from '../../src/domain/plan/language';
import { loadAdoptionTexts } from '../../src/i18n/adoptionTexts';
import { texts } from '../../src/i18n/texts';
import type { EditedName, ViewName } from '../../src/taskpane/views/target';
import { addForeignSheet, foreignName } from './AdoptionPage';
import type { DrivenLocator } from './driven';
import type { DrivenWorkbench } from './DrivenWorkbench';

/** Called at each place of the walk, by a name that can be a file's. */
export type Look = (place: string) => Promise<void>;

const starting = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Of a question about a value what follows its name. */
const approved = { es: 'Aprobada', en: 'Approved' };
const whyThis = { es: /: ¿por qué este número\?$/, en: /: why this number\?$/ };

/** Puts into the sample matrix what every view of the walk needs to have something to show. */
export async function prepareWalk(bench: DrivenWorkbench): Promise<void> {
  await approveAll(bench);
  await enterTarget(bench);
}

/** Approves all activities that are proposed, so that there are concept notes to complete. */
async function approveAll(bench: DrivenWorkbench): Promise<void> {
  const [headers = [], ...rows] = await bench.rows('Actividades');
  const column = headers.indexOf('Estado');
  for (const [index, cells] of rows.entries())
    if (cells[column] === 'Propuesta') await bench.type('Actividades', index + 1, column, 'Aprobada');
}

/** Enters a target of the first indicator in the table of targets: such targets have a view of their own. */
async function enterTarget(bench: DrivenWorkbench): Promise<void> {
  const [headers = []] = await bench.rows('Metas');
  const cells = { Código: 'M26-ZZZZZ', Indicador: 'R1', Clase: 'Meta del Plan', Valor: '12' };
  for (const [header, value] of Object.entries(cells)) await bench.type('Metas', 1, headers.indexOf(header), value);
}

/** Leads to one view and through what it shows. */
type Visit = (walk: Walk) => Promise<void>;

/**
 * Every view that a workbook with a matrix has, in the order of the walk: one that is added to the pane does not compile
 * before it has its place here.
 */
const visits: Readonly<Record<Exclude<ViewName, 'ownPlan'>, Visit>> = {
  // First, since the language is chosen there.
  more: (walk) => walk.more(),
  home: (walk) => walk.home(),
  notesDue: (walk) => walk.notesDue(),
  import: (walk) => walk.import(),
  adoption: (walk) => walk.adoption(),
  activities: (walk) => walk.activities(),
  indicators: (walk) => walk.indicators(),
  indicatorForm: (walk) => walk.indicatorForm(),
  targets: (walk) => walk.targets(),
  why: (walk) => walk.why(),
  report: (walk) => walk.report(),
  figure: (walk) => walk.figure(),
  review: (walk) => walk.review(),
  closeSemester: (walk) => walk.closeSemester(),
  duties: (walk) => walk.duties(),
  decisions: (walk) => walk.decisions(),
  measurements: (walk) => walk.measurements(),
  checkExcel: (walk) => walk.checkExcel(),
  nextPlan: (walk) => walk.nextPlan(),
  followUp: (walk) => walk.followUp(),
};

/** Leads through every view of the pane on the sample matrix, with what can be unfolded unfolded. */
export async function everyView(bench: DrivenWorkbench, language: Language, look: Look): Promise<void> {
  const walk = new Walk(bench, language, look);
  for (const visit of Object.values(visits)) await visit(walk);
}

/** Leads through what a workbook without a matrix is offered: its view, `ownPlan`, stands there alone. */
export async function beforeMatrix({ pane }: DrivenWorkbench, language: Language, look: Look): Promise<void> {
  const text = texts(language);
  const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
  await pane.getByRole('navigation').getByRole('tab').last().click();
  await pane.getByRole('radio', { name: languageNames[language] }).click();
  await pane.getByRole('radio', { name: languageNames[language], checked: true }).waitFor();
  await pane.getByRole('tab', { name: text.views.home }).click();
  await button(text.home.create).waitFor();
  await look('first run');
  await button(starting(text.views.ownPlan)).click();
  for (const step of ['plan', 'lists', 'preview'] as const) {
    await pane.getByRole('heading', { level: 2, name: new RegExp(`: ${text.nextPlan.steps[step]}$`) }).waitFor();
    if (step === 'lists') await button(text.nextPlan.add).click();
    await look(`own plan, ${step}`);
    if (step !== 'preview') await pane.getByRole('button', { name: text.nextPlan.next, exact: true }).click();
  }
  await button(text.views.home).click();
}

class Walk {
  private readonly text;
  private readonly pane;

  constructor(
    private readonly bench: DrivenWorkbench,
    private readonly language: Language,
    private readonly look: Look,
  ) {
    this.pane = bench.pane;
    this.text = texts(language);
  }

  private async tab(name: 'home' | 'activities' | 'indicators' | 'report' | 'review' | 'more'): Promise<void> {
    await this.pane.getByRole('tab', { name: this.text.views[name] }).click();
    await this.arrive(name);
    await this.pane.getByText(this.text.reporting.making).waitFor({ state: 'detached' });
  }

  /** Until a view is there whole. */
  private async arrive(name: keyof typeof this.text.views): Promise<void> {
    await this.pane.getByRole('heading', { level: 1, name: this.text.views[name] }).waitFor();
    await this.pane.getByText(this.text.app.loading).waitFor({ state: 'detached' });
  }

  private button(name: string | RegExp): DrivenLocator {
    return this.pane.getByRole('button', { name }).first();
  }

  /** Unfolds what is folded, and what is folded within that. */
  private async unfoldAll(within: string): Promise<void> {
    const folded = this.pane.locator(`${within} button[aria-expanded=false]`);
    while ((await folded.count()) > 0)
      await folded.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  }

  /** The last view, where the language is chosen: the choice shows once the texts are there. */
  async more(): Promise<void> {
    const { pane } = this;
    await pane.getByRole('navigation').getByRole('tab').last().click();
    const name = languageNames[this.language];
    await pane.getByRole('radio', { name }).click();
    await pane.getByRole('radio', { name, checked: true }).waitFor();
    await this.arrive('more');
    await this.look('more');
  }

  async home(): Promise<void> {
    await this.tab('home');
    await this.look('home');
  }

  async notesDue(): Promise<void> {
    await this.tab('home');
    await this.button(this.text.home.allNotesDue).click();
    await this.arrive('notesDue');
    await this.look('notes due');
  }

  async import(): Promise<void> {
    await this.tab('home');
    await this.button(this.text.importing.open).click();
    await this.button(this.text.bringing.choose).waitFor();
    await this.look('import');
  }

  async adoption(): Promise<void> {
    await this.tab('home');
    await this.button(this.text.importing.open).click();
    await this.button(this.text.bringing.choose).waitFor();
    await addForeignSheet(this.bench);
    await this.button(this.text.importing.adopt.action).click();
    const { book, questions, otherSource } = await loadAdoptionTexts(this.language);
    await this.pane.getByText(foreignName).first().waitFor();
    await this.look('adoption');
    await this.button(book.read).click();
    await this.button(questions.answer).waitFor();
    await this.unfoldAll('section');
    await this.look('adoption questions');
    // What is left in the middle is there again on the way back.
    await this.button(otherSource).click();
    await this.tab('home');
  }

  async activities(): Promise<void> {
    const { text, pane } = this;
    const first = pane.getByRole('list', { name: text.views.activities }).getByRole('button').first();
    await this.tab('activities');
    await first.click();
    await pane.getByRole('form').waitFor();
    await this.button(text.noteForm.unfoldAll).click();
    await this.look('form of a held activity');
    await pane.getByRole('combobox').first().click();
    await pane.getByRole('listbox').waitFor();
    await this.look('open list');
    await pane.locator(':focus').press('Escape');
    await this.button(text.actions.more).click();
    await pane.getByRole('menu').waitFor();
    await this.look('open menu');
    await pane.locator(':focus').press('Escape');
    await this.tab('activities');
    await this.button(starting(text.activities.filters(0))).click();
    // What the list is narrowed to stays from walk to walk.
    await pane.getByRole('combobox', { name: text.activities.status }).selectOption({ label: approved[this.language] });
    await this.look('activities');
    await first.click();
    await pane.getByRole('form').waitFor();
    await this.look('form of an approved activity');
  }

  async indicators(): Promise<void> {
    await this.tab('indicators');
    await this.unfoldAll('article');
    await this.look('indicators');
  }

  /** Opens the reference sheet of the first indicator. */
  private async openIndicator(): Promise<void> {
    await this.tab('indicators');
    await this.unfoldAll('article');
    await this.button(this.text.indicatorForm.open).click();
    await this.pane.getByRole('form').waitFor();
    await this.pane.getByRole('definition').first().waitFor();
  }

  async indicatorForm(): Promise<void> {
    await this.openIndicator();
    await this.look('indicator');
  }

  async targets(): Promise<void> {
    const { text, pane } = this;
    await this.openIndicator();
    await this.button(text.indicatorForm.otherTargets).click();
    await this.arrive('targets');
    await this.look('targets');
    await this.button(text.targets.edit).click();
    await pane.getByRole('form').waitFor();
    await this.look('form of targets');
  }

  async why(): Promise<void> {
    await this.tab('indicators');
    await this.unfoldAll('article');
    await this.button(whyThis[this.language]).click();
    await this.pane.getByText(/ = \d+ /).waitFor();
    await this.look('why');
  }

  async report(): Promise<void> {
    const { text, pane } = this;
    await this.tab('report');
    await this.button(text.reporting.write).click();
    await pane.getByRole('region', { name: starting(text.reporting.differences(0)) }).waitFor();
    await this.unfoldAll('h3');
    await this.look('report');
  }

  async figure(): Promise<void> {
    const { pane } = this;
    await this.tab('report');
    await this.unfoldAll('h3');
    // Figures of a report are named in its language, which is that of the matrix.
    await this.button(/^\d+, Participaciones de mujeres · .*: ¿por qué este número\?$/).click();
    await pane.getByRole('list').getByRole('button').first().waitFor();
    await this.look('figure');
  }

  async review(): Promise<void> {
    await this.tab('review');
    await this.look('review');
  }

  async closeSemester(): Promise<void> {
    const { text } = this;
    await this.task(text.closing.open);
    await this.look('semesters');
    await this.button(/^2026-S1/).click();
    await this.button(text.closing.close('2026-S1')).click();
    await this.look('semester');
  }

  async duties(): Promise<void> {
    const { text, pane } = this;
    await this.task(text.duties.open);
    await this.button(starting(text.duties.enter)).click();
    await pane.getByRole('form').waitFor();
    await this.look('duties');
  }

  async decisions(): Promise<void> {
    const { text, pane } = this;
    await this.task(text.decisions.openView);
    await pane.getByRole('list', { name: text.decisions.tabs.decisions }).waitFor();
    await this.look('decisions');
    await this.newRecord('Decision', 'form of a decision');
    await pane.getByRole('tab', { name: text.decisions.tabs.meetings }).click();
    await this.look('meetings');
    await this.newRecord('ForumMeeting', 'form of a meeting');
    await pane.getByRole('tab', { name: text.decisions.tabs.calendar }).click();
    await this.look('calendar');
  }

  async measurements(): Promise<void> {
    await this.task(this.text.measurements.openView);
    await this.newRecord('Measurement', 'form of a measurement');
    await this.look('measurements');
  }

  /** Looks at the form of a new record, and goes back. */
  private async newRecord(name: EditedName, place: string): Promise<void> {
    await this.button(this.text.listedRecords.new[name]).click();
    await this.pane.getByRole('form').waitFor();
    await this.look(place);
    await this.button(this.text.actions.back).click();
  }

  async checkExcel(): Promise<void> {
    await this.task(this.text.checkExcel.open);
    await this.look('check of this Excel');
  }

  async nextPlan(): Promise<void> {
    const { text, pane } = this;
    await this.task(text.nextPlan.open);
    for (const step of ['plan', 'lists', 'indicators', 'carryOver', 'preview'] as const) {
      await pane.getByRole('heading', { level: 2, name: new RegExp(`: ${text.nextPlan.steps[step]}$`) }).waitFor();
      if (step !== 'plan') await this.unfoldAll('section');
      await this.look(`next plan, ${step}`);
      if (step !== 'preview') await pane.getByRole('button', { name: text.nextPlan.next, exact: true }).click();
    }
  }

  async followUp(): Promise<void> {
    const { text, pane } = this;
    await this.task(text.followUp.open);
    await pane.getByRole('form').getByRole('group').getByRole('button').first().click();
    await this.look('country reports');
    // Nothing is left to be asked about on leaving.
    await this.button(text.followUp.clear).click();
  }

  /** One of the tasks that the last view leads to. */
  private async task(button: string): Promise<void> {
    await this.tab('more');
    await this.button(button).click();
    await this.pane.getByRole('button', { name: this.text.views.more, exact: true }).waitFor();
  }
}
