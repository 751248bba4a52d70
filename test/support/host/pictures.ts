import { strict as assert } from 'node:assert';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../scripts/host/projectRoot.mjs';

/** Takes a picture into `out/ui`, for people to look at, and makes sure that it shows something. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = join(projectRoot, 'out/ui');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  assert.ok(statSync(path).size > 20_000, `the picture ${name} shows next to nothing`);
}
