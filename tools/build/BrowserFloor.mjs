import { parse } from 'acorn';

/**
 * The oldest browser that the pane runs in, as browserslist writes it: the WebKit of macOS 12.3 and iOS 15.4, in which Excel
 * for Mac and iPad shows it. WebView2 and the browsers of Excel on the web renew themselves.
 */
export const browserFloor = 'safari 15.4';

/** Methods that came later, by names that nothing else has. */
const laterMethods = new Set([
  ...['toSorted', 'toReversed', 'toSpliced', 'fromAsync', 'withResolvers', 'isWellFormed', 'toWellFormed'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'checkVisibility', 'showPopover'],
]);
/** The same of names that others have too. */
const laterFunctions = new Set([
  'AbortSignal.any',
  'AbortSignal.timeout',
  'Map.groupBy',
  'Object.groupBy',
  'URL.canParse',
]);
/** What libraries hold and the pane never comes to. */
const neverReached = new Set([
  // zod asks first whether it is there.
  'URL.canParse',
  // docx finds the places of a template with it.
  'the pattern (?<=\\{\\{).+?(?=\\}\\})',
]);
const laterPatterns = /\(\?<[=!]|\(\?[ims]*-?[ims]+:/;

/** Fails the build where a script holds what the oldest browser does not know: there the pane would stay blank. */
export class BrowserFloor {
  apply(compiler) {
    compiler.hooks.emit.tap('BrowserFloor', ({ assets, errors }) => {
      for (const [file, asset] of Object.entries(assets)) {
        if (!file.endsWith('.js')) continue;
        for (const found of tooNewIn(String(asset.source())))
          errors.push(new Error(`${file}: ${found} is newer than ${browserFloor}`));
      }
    });
  }
}

/** What a script holds that the oldest browser does not know, each thing once. Throws SyntaxError where it is no script. */
export function tooNewIn(script) {
  const found = new Set();
  const nodes = [parse(script, { ecmaVersion: 'latest', sourceType: 'module' })];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const name = tooNew(node);
    if (name && !neverReached.has(name)) found.add(name);
    for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') nodes.push(part);
  }
  return [...found];
}

function tooNew(node) {
  switch (node.type) {
    case 'StaticBlock':
      return 'a static block of a class';
    case 'Literal': {
      const pattern = node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : '');
      if (laterPatterns.test(pattern)) return `the pattern ${pattern.slice(0, 60)}`;
      return node.regex?.flags.includes('v') ? 'the flag v of a pattern' : undefined;
    }
    case 'CallExpression': {
      const { object, property } = node.callee;
      if (!node.optional && laterMethods.has(property?.name)) return property.name;
      const name = `${object?.name}.${property?.name}`;
      return laterFunctions.has(name) ? name : undefined;
    }
  }
}
