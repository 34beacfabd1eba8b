/** Ends a run with what was skipped and why, and one line of what passed and failed; exits with the tests' own code, or 1 when none ran. */
import { readFile } from 'node:fs/promises';

const [path, status] = process.argv.slice(2);
const results = await readFile(path, 'utf8').then(JSON.parse, () => null);
const passed = results?.numPassedTests ?? 0;
const failed = results?.numFailedTests ?? 0;
// A file that does not even load counts no test, yet it failed.
const broken = (results?.testResults ?? []).filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
if (!results) console.log('The tests did not run, see above.');
const skips = new Map();
for (const { meta } of (results?.testResults ?? []).flatMap((file) => file.assertionResults))
  if (meta?.skipped) skips.set(meta.skipped, (skips.get(meta.skipped) ?? 0) + 1);
for (const [reason, count] of skips) console.log(`${count} skipped: ${reason}`);
console.log(`${passed} passed, ${failed + broken} failed`);
process.exitCode = Number(status) || (results && passed > 0 && failed + broken === 0 ? 0 : 1);
