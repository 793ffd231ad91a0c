// Writes src/api/schema.d.ts from the server's description of its API: `npm run types -- FILE|URL`. Without an argument the
// golden description that the server's own tests hold is read.
import openapiTS, { astToString } from 'openapi-typescript'
import { existsSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const golden = '../tests/api/openapi.json'
const wanted = process.argv[2] ?? golden
const from = /^https?:/.test(wanted) ? new URL(wanted) : pathToFileURL(wanted)
if (from.protocol === 'file:' && !existsSync(from))
  throw new Error(`There is no ${wanted}. Name a file or the address of a running server's /api/v1/openapi.json.`)

writeFileSync(
  'src/api/schema.d.ts',
  `// Written by build/types.ts from the server's OpenAPI description; not edited by hand.\n${astToString(await openapiTS(from))}`,
)
