import { Caption1, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../domain/plan/language';
import { givenName } from '../../../domain/records/indicatorName';
import type { Matrix } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { formatTimestamp } from '../../../i18n/formats';
import type { Texts } from '../../../i18n/texts';
import { noteDrafts } from '../activities/note/noteDrafts';
import { rowDrafts } from '../listedRecords/rowDrafts';
import { dutyDrafts } from '../duties/dutyDrafts';
import { reportDrafts } from '../followUp/reportDrafts';
import { indicatorDrafts } from '../indicatorForm/indicatorDrafts';
import { codeIn, nextPlanDrafts } from '../nextPlan/nextPlanDrafts';
import { targetDrafts } from '../targets/targetDrafts';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import type { EditedName, Go, Target } from '../target';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
});

/** Forms that were begun and not saved, each a click from where it goes on; nothing where there are none. */
export function DraftList({ matrix, go }: { readonly matrix: Matrix; readonly go: Go }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [kept] = useState(keptDrafts);
  if (kept.length === 0) return null;
  return (
    <Section title={text.note.drafts}>
      <ul className={styles.list}>
        {kept.map(({ key, changedAt, nameIn, target }) => (
          <li key={key} className={styles.entry}>
            <Link as="button" className={styles.link} onClick={() => go(target)}>
              {nameIn({ text, language, matrix })}
            </Link>
            <Caption1>{text.note.draftOf(formatTimestamp(changedAt, language))}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Words {
  readonly text: Texts;
  readonly language: Language;
  readonly matrix: Matrix;
}

/** A draft of any kind: what it is called, and where it goes on. */
interface KeptDraft {
  readonly key: string;
  readonly changedAt: string;
  readonly nameIn: (words: Words) => string;
  readonly target: Target;
}

/** The drafts of every kind of form, the latest first. */
const keptDrafts = (): readonly KeptDraft[] =>
  [
    ...notes(),
    ...indicators(),
    ...duties(),
    ...reports(),
    ...rows('Decision'),
    ...rows('ForumMeeting'),
    ...rows('Measurement'),
    ...targets(),
    ...nextPlans(),
  ].sort((a, b) => b.changedAt.localeCompare(a.changedAt));

const notes = (): readonly KeptDraft[] =>
  noteDrafts.all().map(({ id, changedAt, edit }) => ({
    key: `note ${id}`,
    changedAt,
    nameIn: () => edit.document.activity.title ?? id,
    target: { view: 'activities', open: { kind: 'draft', id } },
  }));

const indicators = (): readonly KeptDraft[] =>
  indicatorDrafts.all().map(({ id, changedAt, edit, base }) => ({
    key: `indicator ${id}`,
    changedAt,
    nameIn: ({ text, language }) => {
      const title = base ? text.views.indicatorForm : text.home.newIndicator;
      const name = givenName(edit.values, language) ?? (base && edit.values.id);
      return name === null ? title : `${title}: ${name}`;
    },
    // The form looks for its draft by the row, and saves against the row that the draft was begun with.
    target: { view: 'indicatorForm', indicator: base },
  }));

const duties = (): readonly KeptDraft[] =>
  dutyDrafts.all().map(({ id, changedAt, base: { group, year } }) => ({
    key: `duties ${id}`,
    changedAt,
    nameIn: ({ text, language, matrix }) =>
      `${text.views.duties}: ${matrix.lists.workingGroups.labelOf(group, language)}, ${year}`,
    target: { view: 'duties', open: { group, year } },
  }));

const reports = (): readonly KeptDraft[] =>
  reportDrafts.all().map(({ id, changedAt, base }) => ({
    key: `reports ${id}`,
    changedAt,
    nameIn: ({ text }) => `${text.views.followUp}: ${text.reportClasses[base.reportClass]}, ${base.semester}`,
    target: { view: 'followUp', open: base },
  }));

const rows = (name: EditedName): readonly KeptDraft[] =>
  rowDrafts[name].all().map(({ id, changedAt, edit, base: { row } }) => ({
    key: `${name} ${id}`,
    changedAt,
    nameIn: ({ language }) => {
      const { singular } = declarationOf(name);
      return [singular[language], edit['number'] ?? edit['date']].filter(Boolean).join(': ');
    },
    target: { view: name === 'Measurement' ? 'measurements' : 'decisions', open: { name, row } },
  }));

const targets = (): readonly KeptDraft[] =>
  targetDrafts.all().map(({ id, changedAt, base: { indicator, plan } }) => ({
    key: `targets ${id}`,
    changedAt,
    nameIn: ({ text }) => `${text.views.targets}: ${indicator}, ${plan}`,
    target: { view: 'targets', indicator, plan },
  }));

const nextPlans = (): readonly KeptDraft[] =>
  nextPlanDrafts.all().map(({ id, changedAt, edit }) => ({
    key: `next plan ${id}`,
    changedAt,
    nameIn: ({ text }) => [text.views.nextPlan, codeIn(edit)].filter(Boolean).join(': '),
    target: { view: 'nextPlan' },
  }));
