import { testLine } from './setup';

/** Runs the tests that were bundled with this module, in the extension host; rejects when one failed. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    let passed = 0;
    // `mocha.run` itself asks the page's address for options, and an extension host has no page.
    const runner = Mocha.prototype.run.call(mocha, (failed: number) => {
      console.log(`${testLine}RESULT ${passed} passed, ${failed} failed`);
      // The line above must have left the extension host before the result ends it.
      setTimeout(() => (failed === 0 ? resolve() : reject(new Error(`${failed} tests failed.`))), 300);
    });
    runner.on('pass', () => (passed += 1));
  });
}
