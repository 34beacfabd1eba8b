/**
 * Makes every `import()` of the build call our `fetchThenImport` instead of Vite's preload helper, with all files that
 * it needs.
 */
import type { Plugin } from 'vite';

/** Vite's internal id of its helper; a browser test fails if it changes. */
const HELPER = '\0vite/preload-helper.js';

/** @param helper source of the module with `fetchThenImport`, from the project's root */
export function lateImport({ helper }: { readonly helper: string }): Plugin {
  return {
    name: 'timefront-late-import',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Vite leaves out the imported file itself; `fetchThenImport` fetches that one, too.
          resolveDependencies: (file, needed, { hostType }) =>
            hostType === 'js' ? [...new Set([file, ...needed])] : needed,
        },
      },
    }),
    load: (id) => (id === HELPER ? `export { fetchThenImport as __vitePreload } from '/${helper}';` : null),
  };
}
