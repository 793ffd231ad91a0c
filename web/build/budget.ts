// Holds the budget: what the first page loads, and what each route adds, in gzip kilobytes. `--json` prints it for bin/bench.
import { existsSync, readFileSync, statSync } from 'node:fs'

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

const firstLoadLimit = 200
const routeLimit = 80

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>

// Everything a chunk brings with it: its own file, its styles, and what it imports in turn.
function files(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  chunk.css?.forEach((file) => seen.add(file))
  chunk.imports?.forEach((each) => files(each, seen))
  return seen
}

const size = (file: string) => (existsSync(`dist/${file}.gz`) ? statSync(`dist/${file}.gz`) : statSync(`dist/${file}`)).size
const kilobytes = (some: Iterable<string>) => Math.round([...some].reduce((sum, file) => sum + size(file), 0) / 102.4) / 10

// The first page of whoever is signed in: the entry, the larger of the two languages, the overview, and the theme's script.
const entry = files('index.html')
const languages = ['src/lib/catalogue_en.ts', 'src/lib/catalogue_da.ts'].map((key) => files(key))
const language = languages.sort((left, right) => kilobytes(right) - kilobytes(left))[0] ?? new Set()
const first = new Set([...entry, ...language, ...files('src/features/measures/Overview.tsx'), 'theme.js'])
const firstLoad = kilobytes(first)

const routes = Object.keys(manifest)
  .filter((key) => key.startsWith('src/features/') && manifest[key]?.file.endsWith('.js'))
  .map((key) => ({ route: key, kb: kilobytes([...files(key)].filter((file) => !entry.has(file))) }))
  .sort((left, right) => right.kb - left.kb)

const ok = firstLoad <= firstLoadLimit && routes.every(({ kb }) => kb <= routeLimit)

if (process.argv.includes('--json')) console.log(JSON.stringify({ first_load_kb: firstLoad, routes, ok }))
else {
  console.log(
    `first load ${String(firstLoad)} KB gzip of ${String(firstLoadLimit)} (entry ${String(kilobytes(entry))}, language ${String(kilobytes(language))})`,
  )
  routes.slice(0, 8).forEach(({ route, kb }) => {
    console.log(`  ${route} ${String(kb)} KB`)
  })
}
if (!ok) process.exitCode = 1
