/**
 * Runs in the pane's page before office.js, so that plain http://localhost needs no certificate: the library believes
 * that its host is on https and talks to its opener; both are translated here. Nothing of the library is changed.
 */
const hostOrigin = `https://${location.host}`;

Object.defineProperty(window, 'opener', {
  value: { postMessage: (message: string) => window.parent.postMessage(message, location.origin) },
});

window.addEventListener(
  'message',
  (event) => {
    if (!event.isTrusted || event.source !== window.parent) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new MessageEvent('message', { data: event.data, origin: hostOrigin }));
  },
  true,
);

// A browser that keeps nothing, where that fault is tried.
if (new URLSearchParams(location.search).get('storage') === 'none') {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    },
  });
}
