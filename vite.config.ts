/** One configuration for building, serving and testing: relative addresses, and the projects of the test runner. */
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import builtIn from './data/built-in.json' with { type: 'json' };
import { cells } from './src/build/cells.ts';
import { embedScript } from './src/build/embed-script.ts';
import { lateImport } from './src/build/late-import.ts';
import { leanEntry } from './src/build/lean-entry.ts';
import { leanLeafletPlugin } from './src/build/lean-leaflet.ts';
import { licences } from './src/build/licences.ts';
import { offline } from './src/build/offline.ts';
import { polyfillForNode20 } from './src/build/polyfills.ts';
import { staticPage } from './src/build/static-page.ts';
import { LongestFirst } from './tests/browser/longest-first.ts';

// The test runner's main process uses three functions that Node 20 lacks, and this file is the first it loads.
polyfillForNode20();
if (process.env['VITEST']) process.env['TZ'] = 'UTC';

const BROWSER_TESTS = 'tests/{browser,build}/**/*.browser.ts';

const checks: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: 'checks', environment: 'node', include: ['tests/checks/**/*.check.ts'], testTimeout: 120_000 },
};

const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    isolate: false,
    setupFiles: ['tests/setup-unit.ts'],
    testTimeout: 30_000,
    // The pictures of a build are drawn in one.
    hookTimeout: 60_000,
  },
};

const dom: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'dom',
    environment: 'happy-dom',
    isolate: false,
    include: ['tests/**/*.test.tsx'],
    setupFiles: ['tests/setup-dom.ts'],
    testTimeout: 30_000,
  },
};

/** Real Chromium on the built app, three files at a time, since much of it is waiting; benches run one by one. */
const inBrowser = (name: string, include: string, workers: number): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    environment: 'node',
    include: [include],
    globalSetup: ['tests/browser/setup.ts'],
    setupFiles: ['tests/browser/setup-file.ts'],
    fileParallelism: workers > 1,
    maxWorkers: workers,
    // The files that a worker runs share its browser, and with it pages that have loaded the app's code before.
    isolate: false,
    // A busy machine takes its time; a test that passes does not.
    expect: { poll: { timeout: 10_000 } },
    // It may also stall in the middle of a drag: what passes at a second try is named in the output ("retry x1").
    retry: 1,
    testTimeout: 100_000,
    hookTimeout: 60_000,
    sequence: { groupOrder: 1 },
  },
});

const bench: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'bench',
    environment: 'node',
    include: ['tests/bench/**/*.bench.ts'],
    exclude: ['**/*.browser.bench.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 600_000,
  },
};

/** None of these may need what `shared` has, which would have to come first. */
const SOON = new RegExp(
  `/(${[
    'CoopHint',
    'Divider',
    'HeadDialogs',
    'MapPointers',
    'MapTools',
    'MorePanel',
    'PanelBody',
    'PopoverPanel',
    'ScaleBar',
    'SheetGrip',
    'card-key',
    'character-keys',
    'keep-focus',
    'late-icons',
    'map-gestures',
    'mark-keys',
    'mark-presses',
    'playback-keys',
    'player',
    'prepare-offline',
    'protocol',
    'reveal-mark',
    'typed-key',
    'typed-window',
    'undo-keys',
    'use-popup-panel',
    'view-keys',
    'written-stories',
  ].join('|')})\\.tsx?$`,
);

/** What every page asks for once it has time, and needs what `shared` has. */
const AFTER = new RegExp(
  `/(${[
    'FootTools',
    'GroundNote',
    'LateStatus',
    'Opening',
    'SpokenDeeds',
    'panel-queries',
    'slider-gestures',
    'words-after-picture',
  ].join('|')})\\.tsx?$`,
);

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    staticPage({ preload: [`${builtIn.dataset}.json`, 'region.topo.json', 'labels-near.json'] }),
    leanLeafletPlugin(),
    lateImport({ helper: 'src/base/fetch-then-import.ts' }),
    leanEntry(),
    licences(),
    cells({ folder: 'data/basemap/out/cells' }),
    embedScript({ source: 'src/share/embed/host/v1.ts', path: 'embed/v1.js' }),
    offline({ worker: 'src/share/offline/service-worker.ts' }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // One small style sheet: a lazy one could not be fetched once the network is gone.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 700,
    // One file for all that the first view needs: cut where lazy parts share it, it compresses worse, by 2 kB and more.
    // Pictures take their time; a build says what went wrong, not how long it took.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      treeshake: {
        manualPureFunctions: ['timeInterval', 'utcWeekday', 'timeWeekday', 'ticker', 'bisector'],
        propertyReadSideEffects: false,
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            // Asked for together, right after the first picture; with what the first press may be on.
            { name: 'soon', test: SOON, priority: 2 },
            // What decodes a file says what is wrong with it as what reads it does, which has come before.
            { name: 'read-body', test: /src\/load\/(read-foreign|read-body|file-error)\.ts$/, priority: 2 },
            {
              name: 'shared',
              test: /src\/(wording|query|session|panes|ui|base|layout|selection|events\/[^/]+$)/,
              minShareCount: 2,
              priority: 1,
            },
            { name: 'after', test: AFTER, priority: 0 },
          ],
        },
      },
    },
  },
  test: {
    // `npm run test:full`: walks in every size and language; else in each size once, in one language or the other.
    env: { TZ: 'UTC', FULL: mode === 'full' ? '1' : '' },
    sequence: { sequencer: LongestFirst },
    // One less than there are processors is one on a small machine, of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.vitest/results.json' }]] : ['default'],
    projects:
      mode === 'bench'
        ? [bench, inBrowser('browser-bench', 'tests/bench/**/*.browser.bench.ts', 1)]
        : [checks, unit, dom, inBrowser('browser', BROWSER_TESTS, 3)],
  },
}));
