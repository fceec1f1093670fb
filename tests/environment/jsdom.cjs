// In place of jsdom: the one that the environment of the test file shares.
module.exports = globalThis.jsdomOfWorker;
