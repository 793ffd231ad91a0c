// The sample organisation in one click, every page of it, and away with it again.
import type { Page } from 'playwright-core'
import { Anna } from './people.ts'
import { places } from './places.ts'
import type { Journey, Walk } from './walk.ts'

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

    await walk.step('a finding opens its cases, gets an owner, is put aside and taken up again', () => finding(walk, page))

    for (const { name, path } of places)
      await walk.step(`${name} is in order`, async () => {
        await page.goto(walk.house.address + path)
        await walk.look(page, name)
      })

    await walk.step('it is undone whole, and another open page is told', async () => {
      const other = await page.context().newPage()
      await other.goto(`${walk.house.address}/settings/imports`)
      await other.getByText('20,000 cases').waitFor()
      await page.goto(bank)
      await page.getByRole('button', { name: 'Undo this import' }).click()
      await walk.look(page, 'undo')
      await page.getByRole('button', { name: 'Remove them' }).click()
      await page.getByRole('heading', { name: 'Undone' }).waitFor()
      await page.getByRole('link', { name: 'Begin' }).waitFor()
      await other.getByText('undone', { exact: true }).waitFor()
    })
  },
}

async function finding(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/measures/diagnosis`)
  const first = page.getByRole('article').first()
  await first.waitFor()
  await first.getByRole('button', { name: 'how it is counted' }).click()
  await walk.look(page, 'findings')
  const cases = first.getByRole('link', { name: /cases?$/ })
  const promised = await cases.innerText()
  await cases.click()
  await page.getByText(promised, { exact: true }).waitFor()
  await page.getByRole('row').nth(1).waitFor()
  await page.goBack()

  const title = await first.getByRole('heading').innerText()
  const same = page.getByRole('article', { name: title })
  await same.getByRole('button', { name: 'Give it an owner' }).click()
  const owner = page
    .getByRole('combobox', { name: 'Owner' })
    .or(page.getByRole('textbox', { name: 'Owner' }))
    .first()
  await owner.fill('Agnete Ag')
  await page.getByRole('option').first().click()
  await walk.look(page, 'owner')
  await page.getByRole('button', { name: 'Give it to them' }).click()
  await same.getByText(/takes care of it/).waitFor()

  await same.getByRole('button', { name: 'Not for us' }).click()
  await page.getByRole('textbox', { name: /Why/ }).fill('Another project looks after it already.')
  await walk.look(page, 'put_aside')
  await page.getByRole('button', { name: 'Put it aside' }).click()
  await same.getByText(/Another project looks after it/).waitFor()
  await same.getByRole('button', { name: 'Take it up again' }).click()
  await same.getByRole('button', { name: 'Give it an owner' }).waitFor()
}
