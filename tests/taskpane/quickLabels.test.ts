/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */

const page = `
  <label id="ofName" for="name">a</label><label id="second" for="name">b</label><input id="name" />
  <label id="around">a <input id="inside" /></label>
  <label id="ofButton" for="button">a</label><button id="button"></button>
  <label id="ofText" for="text">a</label><p id="text">a</p>
  <label id="ofHidden" for="hidden">a</label><input id="hidden" type="hidden" />
  <label id="ofNone" for="none">a</label>
  <label id="ofNothing" for="">a</label>
  <textarea id="alone"></textarea>
`;
const idOf = (element: Element | null) => element?.id ?? null;
const labelsOf = (id: string) => [...(document.getElementById(id) as HTMLInputElement).labels!].map(idOf);

beforeEach(() => (document.body.innerHTML = page));

it('knows in a page of the tests which field each label is of', () => {
  const found = [...document.querySelectorAll('label')].map((label) => [label.id, idOf(label.control)]);
  expect(found).toEqual([
    ['ofName', 'name'],
    ['second', 'name'],
    ['around', 'inside'],
    ['ofButton', 'button'],
    ['ofText', null],
    ['ofHidden', null],
    ['ofNone', null],
    ['ofNothing', null],
  ]);
});

it('knows the labels of each field, also after the page has changed', () => {
  const names = () => ['name', 'inside', 'button', 'alone'].map(labelsOf);
  expect(names()).toEqual([['ofName', 'second'], ['around'], ['ofButton'], []]);
  document.getElementById('second')!.setAttribute('for', 'alone');
  document.getElementById('ofButton')!.remove();
  expect(names()).toEqual([['ofName'], ['around'], [], ['second']]);
});

it('knows them outside of the page too', () => {
  const apart = document.createElement('div');
  apart.innerHTML = page;
  document.body.replaceChildren();
  expect(idOf(apart.querySelector<HTMLLabelElement>('#ofName')!.control)).toBe('name');
  expect([...apart.querySelector<HTMLInputElement>('#name')!.labels!].map(idOf)).toEqual(['ofName', 'second']);
});

export {};
