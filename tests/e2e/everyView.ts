import { languageNames, type Language } from '../../src/domain/plan/language';
import { loadAdoptionTexts } from '../../src/i18n/adoptionTexts';
import { texts } from '../../src/i18n/texts';
import { addForeignSheet, foreignName } from './AdoptionPage';
import type { DrivenLocator } from './driven';
import type { DrivenWorkbench } from './DrivenWorkbench';

/** Called at each place of the walk, by a name that can be a file's. */
export type Look = (place: string) => Promise<void>;

const starting = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Of a question about a value what follows its name. */
const approved = { es: 'Aprobada', en: 'Approved' };
const whyThis = { es: /: ¿por qué este número\?$/, en: /: why this number\?$/ };

/** Approves all activities that are proposed, so that there are concept notes to complete. */
export async function approveAll(bench: DrivenWorkbench): Promise<void> {
  const [headers = [], ...rows] = await bench.rows('Actividades');
  const column = headers.indexOf('Estado');
  for (const [index, cells] of rows.entries())
    if (cells[column] === 'Propuesta') await bench.type('Actividades', index + 1, column, 'Aprobada');
}

/** Leads through every view of the pane on the sample matrix, with what can be unfolded unfolded. */
export async function everyView(bench: DrivenWorkbench, language: Language, look: Look): Promise<void> {
  const walk = new Walk(bench, language, look);
  await walk.more();
  await walk.home();
  await walk.activities();
  await walk.indicators();
  await walk.report();
  await walk.review();
  await walk.tasks();
}

/** Leads through what a workbook without a matrix is offered. */
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
    await this.button(this.text.home.allNotesDue).click();
    await this.arrive('notesDue');
    await this.look('notes due');
    await this.tab('home');
    await this.button(this.text.importing.open).click();
    await this.button(this.text.bringing.choose).waitFor();
    await this.look('import');
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
    const { text, pane } = this;
    await this.tab('indicators');
    await this.unfoldAll('article');
    await this.look('indicators');
    await this.button(text.indicatorForm.open).click();
    await pane.getByRole('form').waitFor();
    await pane.getByRole('definition').first().waitFor();
    await this.look('indicator');
    await this.tab('indicators');
    await this.button(whyThis[this.language]).click();
    await pane.getByText(/ = \d+ /).waitFor();
    await this.look('why');
  }

  async report(): Promise<void> {
    const { text, pane } = this;
    await this.tab('report');
    await this.button(text.reporting.write).click();
    await pane.getByRole('region', { name: starting(text.reporting.differences(0)) }).waitFor();
    await this.unfoldAll('h3');
    await this.look('report');
    // Figures of a report are named in its language, which is that of the matrix.
    await this.button(/^\d+, Participaciones de mujeres · .*: ¿por qué este número\?$/).click();
    await pane.getByRole('list').getByRole('button').first().waitFor();
    await this.look('figure');
  }

  async review(): Promise<void> {
    await this.tab('review');
    await this.look('review');
  }

  async tasks(): Promise<void> {
    const { text, pane } = this;
    await this.task(text.closing.open);
    await this.look('semesters');
    await this.button(/^2026-S1/).click();
    await this.button(text.closing.close('2026-S1')).click();
    await this.look('semester');
    await this.task(text.duties.open);
    await this.button(starting(text.duties.enter)).click();
    await pane.getByRole('form').waitFor();
    await this.look('duties');
    await this.task(text.decisions.openView);
    await pane.getByRole('list', { name: text.decisions.tabs.decisions }).waitFor();
    await this.look('decisions');
    await this.button(text.decisions.new.Decision).click();
    await pane.getByRole('form').waitFor();
    await this.look('form of a decision');
    await this.button(text.actions.back).click();
    await pane.getByRole('tab', { name: text.decisions.tabs.meetings }).click();
    await this.look('meetings');
    await pane.getByRole('tab', { name: text.decisions.tabs.calendar }).click();
    await this.look('calendar');
    await this.task(text.measurements.openView);
    await this.button(text.decisions.new.Measurement).click();
    await pane.getByRole('form').waitFor();
    await this.look('form of a measurement');
    await this.button(text.actions.back).click();
    await this.look('measurements');
    await this.task(text.checkExcel.open);
    await this.look('check of this Excel');
    await this.task(text.nextPlan.open);
    for (const step of ['plan', 'lists', 'indicators', 'carryOver', 'preview'] as const) {
      await pane.getByRole('heading', { level: 2, name: new RegExp(`: ${text.nextPlan.steps[step]}$`) }).waitFor();
      if (step !== 'plan') await this.unfoldAll('section');
      await this.look(`next plan, ${step}`);
      if (step !== 'preview') await pane.getByRole('button', { name: text.nextPlan.next, exact: true }).click();
    }
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
