/** The published JSON Schema, for editors and for whoever makes a dataset of their own. */
import * as z from 'zod';
import { datasetFileSchema } from '../dataset/schema.ts';

export const JSON_SCHEMA_FILE = 'public/dataset.schema.json';

/** As text, with what may be left out left optional. */
export function jsonSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(datasetFileSchema, { io: 'input' }), null, 2)}\n`;
}
