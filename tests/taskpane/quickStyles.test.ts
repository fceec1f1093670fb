/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */

const styles = `
  @keyframes fade { from { opacity: 0 } to { opacity: 1 } }
  .gone { display: none }
  .list .unseen, p.unseen { visibility: hidden }
  #known, .never { display: none }
  [data-off] > i { display: none }
  *[lang=la] { visibility: hidden }
  section:not(.shown) { display: none }
`;
const page = `
  <p id="plain">a</p>
  <p id="class" class="other gone">a</p>
  <div class="list"><em id="inList" class="unseen"><b id="inherits">a</b></em></div>
  <em id="notInList" class="unseen">a</em>
  <p id="nameAndClass" class="unseen">a</p>
  <p id="known">a</p>
  <div data-off><i id="child">a</i><b id="otherChild">a</b></div>
  <p id="any" lang="la">a</p>
  <section id="notShown">a</section><section id="shown" class="shown">a</section>
  <p id="attribute" hidden>a</p>
  <dialog id="closed">a</dialog><dialog id="open" open>a</dialog>
  <template id="template"></template>
  <p id="own" style="visibility: hidden">a</p>
`;

it('hides in a page of the tests what the rules of any kind of selector hide, and nothing else', () => {
  document.head.innerHTML = `<style>${styles}</style>`;
  document.body.innerHTML = page;
  const isHidden = (element: Element) => {
    const { display, visibility } = window.getComputedStyle(element);
    return display === 'none' || visibility === 'hidden';
  };
  const hidden = [...document.body.querySelectorAll('[id]')].filter(isHidden).map(({ id }) => id);
  expect(hidden).toEqual([
    ...['class', 'inList', 'inherits', 'nameAndClass', 'known', 'child', 'any', 'notShown', 'attribute', 'closed'],
    ...['template', 'own'],
  ]);
});
