// axe on every scene, in both themes, wide and at 320 px: no violations, nothing the security policy forbids, nothing broader than
// the window. English, as only there scenes are acted in. `--all` adds the other two looks, 200 % zoom and Danish; `--json` is for
// bin/bench. Each processor takes a part of the scenes in a process of its own (`--part 0/2`), for the made-up server plays one at a time.
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs, promisify } from 'node:util'
import { violationsOf } from './examine.ts'
import type { Scene } from './scene.ts'
import { scenes } from './scenes.ts'
import { chosen, play, stage, type Look } from './stage.ts'
import { isBroad } from './window.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    part: { type: 'string' },
  },
})
const both: Look[] = [
  { width: 1360, theme: 'light', language: 'en' },
  { width: 320, theme: 'dark', language: 'en' },
]
const others: Look[] = [
  { width: 1360, theme: 'dark', language: 'da' },
  { width: 320, theme: 'light', language: 'da' },
  { width: 680, theme: 'light', language: 'da' }, // 1360 at 200 %
]
const looks = values.all ? [...both, ...others] : both
const wanted = chosen(scenes, positionals)

interface Found {
  scene: string
  look: string
  what: string
}

async function examine(part: Scene[]): Promise<Found[]> {
  const open = await stage()
  const found: Found[] = []
  for (const scene of part) {
    for (const look of looks) {
      const name = `${String(look.width)} ${look.theme} ${look.language}`
      try {
        const { page, complaints, close } = await play(open, scene, look)
        const violations = await violationsOf(page)
        if (await isBroad(page)) complaints.push('the page is broader than the window')
        found.push(...[...complaints, ...violations].map((what) => ({ scene: scene.name, look: name, what })))
        await close()
      } catch (error) {
        found.push({ scene: scene.name, look: name, what: String(error).slice(0, 300) })
      }
    }
  }
  await open.close()
  return found
}

async function inParts(parts: number): Promise<Found[]> {
  const others = process.argv.slice(1)
  const run = promisify(execFile)
  const all = await Promise.all(
    Array.from({ length: parts }, async (_, part) => {
      const { stdout } = await run(process.execPath, [...others, '--part', `${String(part)}/${String(parts)}`], {
        maxBuffer: 1 << 26,
      })
      return JSON.parse(stdout) as Found[]
    }),
  )
  return all.flat()
}

if (values.part) {
  const [part = 0, parts = 1] = values.part.split('/').map(Number)
  console.log(JSON.stringify(await examine(wanted.filter((_, at) => at % parts === part))))
} else tell(await inParts(Math.min(availableParallelism(), wanted.length)))

function tell(found: Found[]) {
  if (values.json) console.log(JSON.stringify({ violations: found.length, pages: wanted.length, looks: looks.length, found }))
  else {
    Map.groupBy(found, ({ what }) => what).forEach((all, what) => {
      const where = [...new Set(all.map(({ scene, look }) => `${scene} (${look})`))]
      const more = where.length > 6 ? ` and ${String(where.length - 6)} more` : ''
      console.log(`${where.slice(0, 6).join(', ')}${more}: ${what.replace(/\s+/g, ' ')}`)
    })
    console.log(`${String(found.length)} violations on ${String(wanted.length)} pages in ${String(looks.length)} looks`)
  }
  if (found.length > 0) process.exitCode = 1
}
