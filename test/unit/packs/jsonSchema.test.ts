import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packJsonSchema } from '../../../src/packs/jsonSchema';
import { claimSchema, entitySchema, relationSchema, subjectSchema } from '../../../src/packs/schema';

declare const PROJECT_ROOT: string;

suite('the JSON Schema of claim packs', () => {
  test('seeds/claims.schema.json is what the schemas generate (UPDATE=1 rewrites it)', () => {
    const file = join(PROJECT_ROOT, 'seeds/claims.schema.json');
    if (process.env['UPDATE'] === '1') writeFileSync(file, packJsonSchema());
    assert.equal(readFileSync(file, 'utf8'), packJsonSchema());
  });

  test('every field of an entry is explained', () => {
    for (const { shape } of [claimSchema, entitySchema, subjectSchema, relationSchema]) {
      for (const [field, schema] of Object.entries(shape)) assert.ok((schema.description ?? '').length > 10, field);
    }
  });
});
