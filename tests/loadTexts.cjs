// Before each test file: all texts are there, as in a pane that has loaded them.
// Jest waits for a function only when a module is one, hence CommonJS.
module.exports = () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const texts = require('../src/i18n/texts.ts');
  return Promise.all([texts.loadTexts('en'), texts.loadLateTexts()]);
};
