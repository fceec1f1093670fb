/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { Waiting } from '../../../src/taskpane/parts/Waiting';
import { accessibilityFaults } from '../openPane';

afterEach(() => void jest.useRealTimers());

it.each(['centre', 'below', 'line'] as const)('says %s what is waited for', async (look) => {
  render(
    <main>
      <Waiting look={look} label="Reading" />
    </main>,
  );
  expect(screen.getByRole('progressbar', { name: 'Reading' })).toHaveTextContent('Reading');
  expect(await accessibilityFaults()).toEqual([]);
});

it('shows nothing while what is waited for may still come at once', () => {
  jest.useFakeTimers();
  render(<Waiting delay={400} label="Reading" />);
  act(() => void jest.advanceTimersByTime(399));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  act(() => void jest.advanceTimersByTime(1));
  expect(screen.getByRole('progressbar', { name: 'Reading' })).toBeInTheDocument();
});
