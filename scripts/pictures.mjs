// @ts-check
// npm run pictures: takes pictures of every part from the real editor, in each theme, to be looked at in out/pictures. Those
// that the README shows, and no others, go to docs/pictures.
//   npm run pictures -- light         only in this theme
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './host/projectRoot.mjs';
import { takeTour, tourThemes } from './host/tour.mjs';

const asked = process.argv.slice(2);
const built = spawnSync(process.execPath, [join(projectRoot, 'esbuild.config.mjs')], { stdio: 'inherit', cwd: projectRoot });
if (built.status !== 0) process.exit(1);
const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
/** Where a picture belongs. @param {string} file */
const folderOf = (file) => (readme.includes(`docs/pictures/${file}`) ? 'docs/pictures' : 'out/pictures');
for (const folder of ['docs/pictures', 'out/pictures']) mkdirSync(join(projectRoot, folder), { recursive: true });
for (const theme of tourThemes.filter((name) => asked.length === 0 || asked.includes(name))) {
  await takeTour(theme, async (name, session, clip) => {
    const file = `${name}-${theme}.png`;
    const path = join(projectRoot, folderOf(file), file);
    await session.page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
    console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`);
  });
}
