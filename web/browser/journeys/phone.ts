// A phone of 360 px, in Danish: every place fits, and is reached through the menu.
import { Anna } from './people.ts'
import { places } from './places.ts'
import type { Journey } from './walk.ts'

export const phone: Journey = {
  name: 'phone',
  walk: async (walk) => {
    const { page } = await walk.window({ width: 360, language: 'da' })
    await walk.step('an organisation has a history', async () => {
      const her = new Anna(walk.house, page)
      await her.setsUp('da')
      await page.goto(walk.house.address)
      await page.getByRole('heading', { name: 'Velkommen, Anna' }).waitFor()
      await walk.look(page, 'begin')
      await her.bringsHistory()
    })

    await walk.step('the places open from the menu', async () => {
      await page.goto(walk.house.address)
      await page.getByRole('heading', { name: 'Her står I' }).waitFor()
      await page.getByRole('button', { name: 'Steder' }).click()
      await walk.look(page, 'menu')
      await page.getByRole('dialog').getByRole('link', { name: 'Sager' }).click()
      await page.getByRole('heading', { level: 1, name: 'Sager' }).waitFor()
    })

    for (const { name, path } of places)
      await walk.step(`${name} fits`, async () => {
        await page.goto(walk.house.address + path)
        await walk.look(page, name)
      })
  },
}
