// @ts-check
// npm run pictures: takes the pictures of the README from the real editor, in each theme, into docs/pictures.
//   npm run pictures -- light         only in this theme
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './host/projectRoot.mjs';
import { takeTour, tourThemes } from './host/tour.mjs';

const asked = process.argv.slice(2);
const built = spawnSync(process.execPath, [join(projectRoot, 'esbuild.config.mjs')], { stdio: 'inherit', cwd: projectRoot });
if (built.status !== 0) process.exit(1);
const folder = join(projectRoot, 'docs/pictures');
mkdirSync(folder, { recursive: true });
for (const theme of tourThemes.filter((name) => asked.length === 0 || asked.includes(name))) {
  await takeTour(theme, async (name, session, clip) => {
    const path = join(folder, `${name}-${theme}.png`);
    await session.page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
    console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`);
  });
}
