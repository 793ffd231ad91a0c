// axe on every scene, in both themes, wide and at 320 px: no violations, nothing the security policy forbids, nothing broader than
// the window. English, as only there scenes are acted in. `--all` adds the other two looks, 200 % zoom and Danish; `--json` is for
// bin/bench.
import { parseArgs } from 'node:util'
import { violationsOf } from './examine.ts'
import { scenes } from './scenes.ts'
import { chosen, play, stage, type Look } from './stage.ts'
import { isBroad } from './window.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
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

interface Found {
  scene: string
  look: string
  what: string
}

const open = await stage()
const found: Found[] = []
const wanted = chosen(scenes, positionals)
for (const scene of wanted) {
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

if (values.json) console.log(JSON.stringify({ violations: found.length, pages: wanted.length, looks: looks.length, found }))
else {
  const kinds = Map.groupBy(found, ({ what }) => what)
  kinds.forEach((all, what) => {
    console.log(
      `${[...new Set(all.map(({ scene, look }) => `${scene} (${look})`))].slice(0, 6).join(', ')}${all.length > 6 ? ` and ${String(all.length - 6)} more` : ''}: ${what.replace(/\s+/g, ' ')}`,
    )
  })
  console.log(`${String(found.length)} violations on ${String(wanted.length)} pages in ${String(looks.length)} looks`)
}
if (found.length > 0) process.exitCode = 1
