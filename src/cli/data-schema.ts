/** `npm run data:schema`: writes the published JSON Schema. */
import { writeFile } from 'node:fs/promises';
import { JSON_SCHEMA_FILE, jsonSchemaText } from './json-schema.ts';

await writeFile(JSON_SCHEMA_FILE, jsonSchemaText());
console.log(`Wrote ${JSON_SCHEMA_FILE}`);
