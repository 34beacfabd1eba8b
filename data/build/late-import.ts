/** Every `import()` of the build goes through our own `fetchThenImport` instead of Vite's helper, and tells it all files that it needs. */
import type { Plugin } from 'vite';

/** Vite's name of its helper; a browser test holds that ours is in force. */
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
          // Without this a part that needs no other file would name none.
          resolveDependencies: (file, needed, { hostType }) =>
            hostType === 'js' ? [...new Set([file, ...needed])] : needed,
        },
      },
    }),
    load: (id) => (id === HELPER ? `export { fetchThenImport as __vitePreload } from '/${helper}';` : null),
  };
}
