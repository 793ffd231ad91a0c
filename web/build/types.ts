// Writes src/api/generated.ts from the description of the API that docs/api/openapi.json keeps, which a test of the server
// holds true. `--check` writes nothing and fails where the file is not what it would write. A description that is no OpenAPI
// 3.1 is refused either way.
import openapiTS, { astToString } from 'openapi-typescript'
import { format, resolveConfig } from 'prettier'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const description = '../docs/api/openapi.json'
const written = 'src/api/generated.ts'
const head = '// Written by `npm run types` from docs/api/openapi.json; not edited by hand.\n'

const made = await openapiTS(pathToFileURL(description), { rootTypes: true, rootTypesNoSchemaPrefix: true })
const text = await format(head + astToString(made), { ...(await resolveConfig(written)), filepath: written })

if (!process.argv.includes('--check')) writeFileSync(written, text)
else if (readFileSync(written, 'utf8') !== text) {
  console.error(`web/${written} is not what docs/api/openapi.json says: npm --prefix web run types`)
  process.exitCode = 1
}
