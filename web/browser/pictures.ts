// Takes a picture of every scene, to be looked at: `npm run pictures -- [--to FOLDER] [--language da] [--width 1360] [--theme dark] [scene …]`.
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chosen, play, stage, type Look } from './stage.ts'
import { scenes } from './scenes.ts'
import { isBroad } from './window.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string', default: 'pictures' },
    language: { type: 'string', default: 'en' },
    width: { type: 'string' },
    theme: { type: 'string' },
  },
})
const widths = values.width ? [Number(values.width)] : [1360, 360]
const themes = values.theme ? [values.theme as Look['theme']] : (['light', 'dark'] as const)
const language = values.language === 'da' ? 'da' : 'en'

mkdirSync(values.to, { recursive: true })
const open = await stage()
for (const scene of chosen(scenes, positionals)) {
  for (const width of widths) {
    for (const theme of themes) {
      try {
        const { page, complaints, close } = await play(open, scene, { width, theme, language })
        await page.screenshot({
          path: `${values.to}/${scene.name}_${String(width)}_${theme}_${language}.png`,
          fullPage: await page.evaluate(() => document.documentElement.scrollHeight < 4000),
        })
        if (await isBroad(page)) complaints.push('the page is broader than the window')
        if (complaints.length > 0) console.log(scene.name, width, theme, complaints)
        await close()
      } catch (error) {
        console.log(scene.name, width, theme, String(error).slice(0, 400))
      }
    }
  }
}
await open.close()
