/** Exits with 0 when a Chromium starts on this machine, by the same search that the tests use. */
import { createServer } from 'vite';

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { findChromium, launchChromium } = await vite.ssrLoadModule('/tests/browser/chromium.ts');
  const { path } = await findChromium();
  const browser = await launchChromium();
  console.log(`Chromium ${browser.version()} at ${path}`);
  await browser.close();
} catch (error) {
  console.error(String(error?.message ?? error));
  process.exitCode = 1;
} finally {
  await vite.close();
}
