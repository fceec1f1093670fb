/** Stops the workbench's server after the tests in the browser. */
export default async function stopWorkbench() {
  const server = globalThis.workbenchServer;
  server.removeAllListeners('exit');
  server.stdout.destroy();
  server.kill();
  // It closes the browser first; nobody needs to wait for that.
  server.unref();
}
