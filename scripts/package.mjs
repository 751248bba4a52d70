// @ts-check
// npm run package: builds and writes second-source-VERSION.vsix; prints what is in it and how big it is.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './host/projectRoot.mjs';
import { writePackage } from './host/writePackage.mjs';

const built = spawnSync(process.execPath, [join(projectRoot, 'esbuild.config.mjs')], { stdio: 'inherit', cwd: projectRoot });
if (built.status !== 0) process.exit(1);
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const path = join(projectRoot, `second-source-${version}.vsix`);
const files = await writePackage(path);
for (const file of files) console.log(`  ${file}`);
console.log(`${path}: ${Math.ceil(statSync(path).size / 1000)} kB, ${files.length} files`);
