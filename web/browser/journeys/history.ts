// The history the journeys bring: that of a help desk. The published one is taken where it lies beside the checkout, else the example
// of the documentation.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const top = fileURLToPath(new URL('../../../', import.meta.url))
const published = process.env['REGARD_HELPDESK'] ?? `${top}../shared/data/helpdesk_italy/finale.csv.gz`

export const example = `${top}docs/examples/helpdesk.csv`
export const helpdesk = existsSync(published) ? published : example

// Each case once, as the first column names them.
export function casesIn(path: string): number {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
  return new Set(lines.slice(1).map((line) => line.split(',')[0])).size
}
