// Walks the journeys, each on a server of its own: `node browser/journeys/main.ts [--pictures FOLDER] [journey …]`. REGARD_BINARY names
// the server. One line a step; pictures of what failed go to build/journeys/.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startBrowser } from '../window.ts'
import { journeys } from './all.ts'
import { Walk, type Journey, type Settings } from './walk.ts'

const top = fileURLToPath(new URL('../../../', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { pictures: { type: 'string' } } })
const settings: Settings = {
  program: process.env['REGARD_BINARY'] ?? `${top}build/release/regard`,
  failures: `${top}build/journeys`,
  pictures: values.pictures ?? null,
}
if (!existsSync(settings.program)) throw new Error(`There is no server at ${settings.program}: bin/build`)
rmSync(settings.failures, { recursive: true, force: true })
if (settings.pictures) mkdirSync(settings.pictures, { recursive: true })

const atOnce = 2 // each with a house of its own: much of a journey is waiting

const began = performance.now()
const browser = await startBrowser()
const done = { steps: 0, pages: 0, failed: [] as string[] }
const waiting = journeys.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
await Promise.all(Array.from({ length: atOnce }, goOn))
await browser.close()

const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(`${String(done.steps)} steps, ${String(done.pages)} pages read in both themes, in ${seconds} s`)
console.log(done.failed.length > 0 ? `FAILED: ${done.failed.join(', ')}` : 'Every journey came to its end.')
process.exitCode = done.failed.length > 0 ? 1 : 0

async function goOn() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await go(next)
}

async function go({ name, walk }: Journey) {
  const taken = new Walk(name, browser, settings)
  try {
    await taken.house.open()
    await walk(taken)
    await taken.step('no page complained', () => silent(taken.complaints()))
  } catch (error) {
    done.failed.push(name)
    taken.tell(`          ${String(error).replaceAll('\n', '\n          ')}`)
  }
  await taken.close()
  console.log([name, ...taken.told].join('\n'))
  done.steps += taken.steps
  done.pages += taken.pagesSeen
}

function silent(complaints: string[]): Promise<void> {
  return complaints.length > 0 ? Promise.reject(new Error(complaints.join('\n'))) : Promise.resolve()
}
