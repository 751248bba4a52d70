import * as z from 'zod';
import { packSchema } from './schema';

/** The JSON Schema of claim packs for editors' completion and checking, as text; `seeds/claims.schema.json` holds it. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packSchema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Claim pack of Second Source', allowComments: true, allowTrailingCommas: true }, null, 2)}\n`;
}
