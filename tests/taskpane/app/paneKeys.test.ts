/**
 * @jest-environment jsdom
 */
import { keepPaneKeys } from '../../../src/taskpane/app/paneKeys';

/** What office.js is told of: it listens at the window. */
const heard = jest.fn();
let stop: () => void;
beforeAll(() => window.addEventListener('keydown', heard));
beforeEach(() => {
  heard.mockClear();
  stop = keepPaneKeys();
});
afterEach(() => stop());

function page(html: string): void {
  document.body.innerHTML = html;
}

/** Whether office.js hears of a key that is pressed at the element of this id. */
function isHeard(id: string, key: string, options: KeyboardEventInit = {}): boolean {
  const target = document.getElementById(id);
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
  return heard.mock.calls.length > 0;
}

const three = '<button id="a">a</button><main id="main" tabindex="-1"><button id="b">b</button></main><input id="c">';

describe('Tab', () => {
  it('is the browser’s between the ends of the pane, also from what has the focus by code', () => {
    page(three);
    expect(isHeard('a', 'Tab')).toBe(false);
    expect(isHeard('b', 'Tab')).toBe(false);
    expect(isHeard('main', 'Tab')).toBe(false);
    expect(isHeard('main', 'Tab', { shiftKey: true })).toBe(false);
  });

  it('leaves the pane forward at its end', () => {
    page(three);
    expect(isHeard('c', 'Tab')).toBe(true);
  });

  it('leaves the pane backward at its beginning', () => {
    page(three);
    expect(isHeard('a', 'Tab', { shiftKey: true })).toBe(true);
  });

  it('does not count what is disabled, taken out of the order, or a helper of a dialog', () => {
    page(
      '<button id="a">a</button><button disabled>b</button><button tabindex="-1">c</button><i tabindex="0" data-tabster-dummy></i>',
    );
    expect(isHeard('a', 'Tab')).toBe(true);
  });

  it('stays within a dialog', () => {
    page('<div role="dialog" aria-modal="true"><button id="a">a</button></div>');
    expect(isHeard('a', 'Tab')).toBe(false);
  });
});

describe('Esc', () => {
  it('goes to Excel where nothing was closed by it', () => {
    page('<input id="a">');
    expect(isHeard('a', 'Escape')).toBe(true);
  });

  it('stays here when it closed something', () => {
    page('<input id="a">');
    document.getElementById('a')?.addEventListener('keydown', (event) => event.preventDefault());
    expect(isHeard('a', 'Escape')).toBe(false);
  });

  it('stays here while it empties a search', () => {
    page('<input id="a" type="search" value="taller"><input id="b" type="search">');
    expect(isHeard('a', 'Escape')).toBe(false);
    expect(isHeard('b', 'Escape')).toBe(true);
  });
});

it('every other key goes to Excel too', () => {
  page(three);
  expect(isHeard('b', 'F2')).toBe(true);
});
