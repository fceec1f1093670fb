// Before each test file: English is there as Spanish is, as in a pane that has loaded it.
// Jest waits for a function only when a module is one, hence CommonJS.
// eslint-disable-next-line @typescript-eslint/no-require-imports
module.exports = () => require('../src/i18n/texts.ts').loadTexts('en');
