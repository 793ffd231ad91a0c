// The sample organisation in one click, every page of it, and away with it again.
import { Anna } from './people.ts'
import { places } from './places.ts'
import type { Journey } from './walk.ts'

export const sample: Journey = {
  name: 'sample',
  walk: async (walk) => {
    const { page } = await walk.window()
    const her = new Anna(walk.house, page)
    await walk.step('an organisation is set up', () => her.setsUp())

    const bank = await walk.step('one click opens the sample organisation', async () => {
      await page.goto(walk.house.address)
      await page.getByRole('button', { name: 'Open the sample' }).click()
      await page.getByRole('heading', { name: 'On its way' }).waitFor()
      await walk.look(page, 'running')
      await page.getByRole('heading', { name: 'It is all here' }).waitFor()
      await her.waitsForFigures()
      return page.url()
    })

    for (const { name, path } of places)
      await walk.step(`${name} is in order`, async () => {
        await page.goto(walk.house.address + path)
        await walk.look(page, name)
      })

    await walk.step('it is undone whole', async () => {
      await page.goto(bank)
      await page.getByRole('button', { name: 'Undo this import' }).click()
      await walk.look(page, 'undo')
      await page.getByRole('button', { name: 'Remove them' }).click()
      await page.getByRole('heading', { name: 'Undone' }).waitFor()
      await page.getByRole('link', { name: 'Begin' }).waitFor()
    })
  },
}
