/** The fonts that the tests' browser sees: those of the machine, or Noto Sans in every weight from a package, the same everywhere. */
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const SYSTEM = '/usr/share/fonts';

/**
 * Variables that give a browser its fonts. FONTS=noto or FONTS=system decides; without it the packaged browser has Noto,
 * and an installed one has the machine's own where there are any.
 */
export async function fontsFor(
  isPackaged: boolean,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const wanted = env['FONTS'] ?? (isPackaged || !(await hasFonts(env)) ? 'noto' : 'system');
  if (wanted === 'system') return {};
  if (wanted !== 'noto') throw new Error(`FONTS is “${wanted}”: it can be noto or system.`);
  return { FONTCONFIG_FILE: await writeFontConfig() };
}

/** A machine with a font configuration of its own knows what it does. */
const hasFonts = async (env: NodeJS.ProcessEnv): Promise<boolean> => {
  if (env['FONTCONFIG_FILE'] || env['FONTCONFIG_PATH']) return true;
  const files = await readdir(SYSTEM, { recursive: true }).catch((): string[] => []);
  return files.some((name) => /\.(ttf|otf|ttc)$/i.test(name));
};

/** Noto Sans stands for every family; the machine's fonts come after it, for scripts that it lacks. */
async function writeFontConfig(): Promise<string> {
  const folder = join(MODULES, '.cache', 'fonts');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const families = ['system-ui', 'sans-serif', 'serif', 'monospace', 'ui-monospace'];
  // Several workers write it at once: each one its own, and a rename replaces the whole.
  const own = `${file}.${process.pid}`;
  await writeFile(
    own,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(MODULES, '@expo-google-fonts', 'noto-sans')}</dir>
  <dir>${join(MODULES, '@expo-google-fonts', 'noto-sans-symbols-2')}</dir>
  <dir>${SYSTEM}</dir>
  <selectfont><rejectfont><glob>${SYSTEM}/*/NotoSans-*</glob></rejectfont></selectfont>
${families.map((name) => `  <alias binding="same"><family>${name}</family><prefer><family>Noto Sans</family></prefer></alias>`).join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Noto Sans</string><string>Noto Sans Symbols 2</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  await rename(own, file);
  return file;
}
