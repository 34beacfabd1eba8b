// `npm run validate -- file.json` prints what the app would say of a file beside our own `public/basemaps.json`, or of
// another site's `basemaps.json`; 1 = something needs attention, or it can't be read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const words = process.argv.slice(2);
const lang = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) ?? 'en';
const [path] = words.filter((word) => !word.startsWith('--'));

const read = () => {
  if (path === undefined) return 'npm run validate -- file.json [--lang=uk]';
  try {
    return readFileSync(path);
  } catch (error) {
    return `${path}: ${error.code}`;
  }
};

const bytes = read();
if (typeof bytes === 'string') {
  console.error(bytes);
  process.exitCode = 1;
} else {
  const site = readFileSync(new URL('../../public/basemaps.json', import.meta.url), 'utf8');
  const { module } = await runnerImport(fileURLToPath(new URL('./report.ts', import.meta.url)), { logLevel: 'error' });
  const { text, code } = module.reportOn(bytes, path, lang, site);
  console.log(text);
  process.exitCode = code;
}
