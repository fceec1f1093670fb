// In place of the index of Fluent's icons, which reads some 20,000 of them: here each is read when it is asked for, and a test
// file of the pane has loaded what it needs in two thirds of the time.
// Jest loads a stand-in as CommonJS.
/* eslint-disable @typescript-eslint/no-require-imports */

/** `ArrowSort24Regular` stands in `svg/arrow-sort`. */
const fileOf = (icon) =>
  icon
    .replace(/\d*(Filled|Regular|Light|Color)$/, '')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase();

module.exports = new Proxy(
  { __esModule: true },
  {
    get: (known, name) => {
      if (typeof name === 'symbol' || name in known) return known[name];
      if (!/^[A-Z]/.test(name))
        return require('@fluentui/react-icons/utils')[name] ?? require('@fluentui/react-icons/providers')[name];
      return (known[name] = require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name]);
    },
  },
);
