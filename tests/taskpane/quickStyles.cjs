// Tests ask for the style of every element after every change, to know what is hidden. jsdom tries each rule of its style
// sheets against each of them, and computes a dozen colours that nobody asks for without a screen. Changed before jsdom's
// own modules take hold of it; what is hidden stays what it was.
/* eslint-disable @typescript-eslint/no-require-imports */
const selectors = require('jsdom/lib/jsdom/living/helpers/selectors.js');

/** The element's name or class that a part of a selector, between commas, needs; null when that is not plain to see. */
function needOf(part) {
  const last =
    part
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  return /^[a-z][a-z0-9]*(?![\w-])|^\.[\w-]+/.exec(last)?.[0] ?? null;
}

/** What an element needs one of for a selector to match it; null when jsdom must say. */
function needsOf(selector) {
  // Key frames are a rule without one.
  if (selector === undefined || /[@\\(]/.test(selector)) return null;
  const needs = selector.split(',').map(needOf);
  return needs.includes(null) ? null : needs;
}

const known = new Map();
const { matchesDontThrow } = selectors;

selectors.matchesDontThrow = (element, selector) => {
  if (!known.has(selector)) known.set(selector, needsOf(selector));
  const has = (need) => (need.startsWith('.') ? element.classList.contains(need.slice(1)) : element.localName === need);
  return known.get(selector)?.some(has) !== false && matchesDontThrow(element, selector);
};

// Only now: this module keeps the function that it finds.
const { propertiesWithResolvedValueImplemented: computed } = require('jsdom/lib/jsdom/living/helpers/style-rules.js');
for (const name of Object.keys(computed)) if (name.endsWith('color')) delete computed[name];
