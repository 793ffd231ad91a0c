// A customer writes, an employee answers: from the form without an account to what was done about it.
import assert from 'node:assert/strict'
import { Anna, anna } from './people.ts'
import type { Journey } from './walk.ts'

export const desk: Journey = {
  name: 'desk',
  walk: async (walk) => {
    const { page } = await walk.window()
    const her = new Anna(walk.house, page)
    await walk.step('an organisation has a team that answers for lost cards', async () => {
      await her.setsUp()
      const team = await her.posts<{ id: string }>('/units', { name: 'Cards' })
      await her.posts('/employees', { name: anna.name, email: anna.email, unit: team.id })
      await her.posts('/touchpoints', { name: 'Report a lost card', team: team.id, on_form: true })
    })

    await walk.step('a customer writes on a phone and is thanked', async () => {
      const { page: phone } = await walk.window({ width: 360 })
      await phone.goto(`${walk.house.address}/start`)
      await walk.look(phone, 'start')
      await phone.getByLabel('A complaint').check()
      await phone.getByLabel('What is it about?').selectOption({ label: 'Report a lost card' })
      await phone.getByLabel('In a few words').fill('My card is lost')
      await phone.getByLabel('What happened, or what do you need?').fill('I left it on the ferry. <b>Please</b> block it.')
      await phone.getByLabel('Your name').fill('Eva Holm')
      await phone.getByLabel('Your e-mail address').fill('eva@holm.example')
      await phone.getByRole('button', { name: 'Send' }).click()
      await phone.getByRole('heading', { name: 'Thank you, we have it' }).waitFor()
      await walk.look(phone, 'thanks')
    })

    await walk.step('it stands in her day, and opens with the words of the customer as they were written', async () => {
      while ((await her.reads<{ mine: unknown[] }>('/desk/today')).mine.length === 0) await page.waitForTimeout(200)
      await page.goto(`${walk.house.address}/today`)
      await walk.look(page, 'today')
      await page.getByRole('link', { name: 'My card is lost' }).click()
      await page.getByText('I left it on the ferry. <b>Please</b> block it.').waitFor()
      await walk.look(page, 'case')
    })

    await walk.step('a note is marked as one and goes nowhere', async () => {
      await page.getByRole('button', { name: 'Internal note' }).click()
      await page.getByLabel('Internal note, not for the customer').fill('Blocked it at once.')
      await page.getByRole('button', { name: 'Save the note' }).click()
      await page.getByText('internal note · not for the customer').waitFor()
    })

    await walk.step('an answer can be taken back for some seconds, and its text stays', async () => {
      await page.getByRole('button', { name: 'Answer Eva' }).click()
      await page.getByLabel('To the customer').fill('We have blocked it. A new one comes on Friday.')
      await page.getByRole('button', { name: 'Send to Eva' }).click()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('Taken back. Your text stands in the box again.').first().waitFor()
      assert.equal(await page.getByLabel('To the customer').inputValue(), 'We have blocked it. A new one comes on Friday.')
      await walk.look(page, 'taken_back')
    })

    await walk.step('it is resolved with what was done', async () => {
      await page.getByRole('button', { name: 'Resolve …' }).click()
      await page.getByLabel('What was done').fill('The card was blocked, a new one sent.')
      await page.getByRole('button', { name: 'It is resolved' }).click()
      await page.getByText('The card was blocked, a new one sent.').first().waitFor()
      await walk.look(page, 'resolved')
    })
  },
}
