// `node data/schema/build.mjs` writes the published JSON Schema from the one definition in src/events/format/schema.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./generate.ts', import.meta.url)));
writeFileSync(new URL('../../public/schema/timefront-1.schema.json', import.meta.url), module.generateSchema());
