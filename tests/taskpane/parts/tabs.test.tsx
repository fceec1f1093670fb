/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Tabs } from '../../../src/taskpane/parts/Tabs';
import { accessibilityFaults } from '../openPane';

const names = ['spring', 'summer', 'autumn', 'winter'] as const;
type Name = (typeof names)[number];

/** Between two buttons, of which Tab leads to the one and the other. */
function Seasons({ first = 'spring' }: { first?: Name }) {
  const [shown, setShown] = useState<Name>(first);
  return (
    <main>
      <button>before</button>
      <Tabs
        tabs={names.map((name) => ({ name, label: name.toUpperCase(), isEnabled: name !== 'autumn' }))}
        shown={shown}
        panel="panel"
        idOf={(name) => `tab-${name}`}
        onChoose={setShown}
      />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${shown}`}>
        In {shown}
      </div>
      <button>after</button>
    </main>
  );
}

const tab = (name: Name) => screen.getByRole('tab', { name: name.toUpperCase() });

it('shows which tab is chosen, and what it labels', async () => {
  render(<Seasons first="summer" />);
  expect(screen.getAllByRole('tab', { selected: true })).toEqual([tab('summer')]);
  expect(tab('summer')).toHaveAttribute('aria-controls', 'panel');
  expect(tab('spring')).not.toHaveAttribute('aria-controls');
  expect(screen.getByRole('tabpanel', { name: 'SUMMER' })).toHaveTextContent('In summer');
  expect(await accessibilityFaults()).toEqual([]);
});

it('is one stop of the Tab key, at the tab that is chosen', async () => {
  const user = userEvent.setup();
  render(<Seasons first="summer" />);
  await user.click(screen.getByText('before'));
  await user.tab();
  expect(tab('summer')).toHaveFocus();
  await user.tab();
  expect(screen.getByText('after')).toHaveFocus();
  await user.tab({ shift: true });
  expect(tab('summer')).toHaveFocus();
});

it('is left in both directions from the tab that the arrows led to, and entered again at the one that is chosen', async () => {
  const user = userEvent.setup();
  render(<Seasons />);
  await user.click(tab('spring'));
  await user.keyboard('{ArrowRight}');
  expect(tab('summer')).toHaveFocus();
  await user.tab({ shift: true });
  expect(screen.getByText('before')).toHaveFocus();
  await user.tab();
  expect(tab('spring')).toHaveFocus();
});

it('leads with the arrows, Home and End round the tabs that can be chosen', async () => {
  const user = userEvent.setup();
  render(<Seasons />);
  await user.click(tab('spring'));
  const steps = [
    ['ArrowRight', 'summer'],
    ['ArrowRight', 'winter'],
    ['ArrowRight', 'spring'],
    ['ArrowLeft', 'winter'],
    ['ArrowLeft', 'summer'],
    ['End', 'winter'],
    ['Home', 'spring'],
  ] as const;
  for (const [key, name] of steps) {
    await user.keyboard(`{${key}}`);
    expect(tab(name)).toHaveFocus();
  }
});

it('chooses with Enter what the arrows led to, and nothing before', async () => {
  const user = userEvent.setup();
  render(<Seasons />);
  await user.click(tab('spring'));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('In spring');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('In summer');
  expect(tab('summer')).toHaveAttribute('aria-selected', 'true');
});

it('leaves the arrows to the browser where another key is held', async () => {
  const user = userEvent.setup();
  render(<Seasons />);
  await user.click(tab('spring'));
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(tab('spring')).toHaveFocus();
});
