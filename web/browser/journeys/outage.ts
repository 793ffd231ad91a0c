// One machine breaks and several customers write: ready texts and steps are at hand, what is another matter is split off, and those it
// hit are answered and resolved together.
import assert from 'node:assert/strict'
import { Anna, anna } from './people.ts'
import type { Journey } from './walk.ts'

export const outage: Journey = {
  name: 'outage',
  walk: async (walk) => {
    const { page } = await walk.window()
    const her = new Anna(walk.house, page)
    const begin = (subject: string, text: string, name: string) =>
      her.posts<{ id: string }>('/cases', { subject, text, kind: 'complaint', keep: true, customer: { name } })

    const [machine, hit] = await walk.step('two customers write about the same machine', async () => {
      await her.setsUp()
      const team = await her.posts<{ id: string }>('/units', { name: 'Cards' })
      await her.posts('/employees', { name: anna.name, email: anna.email, unit: team.id })
      await her.signsInAgain()
      const first = await begin('The machine is dead', 'It is dead. And my card is lost.', 'Eva Holm')
      return [first.id, (await begin('No money again', 'Your machine gave me none.', 'Ole Friis')).id]
    })

    await walk.step(
      'the usual texts are begun with, and one is changed: a placeholder with one key, read as a customer would',
      async () => {
        await page.goto(`${walk.house.address}/settings/templates`)
        await page.getByRole('button', { name: 'Begin with the usual ones in English' }).click()
        await page.getByRole('link', { name: 'It arrived' }).click()
        await page.getByText(/Dear (Eva Holm|Ole Friis)/).waitFor()
        await page.getByLabel('The text', { exact: true }).press('Control+End')
        await page.keyboard.type('\n{toda')
        await page.getByRole('listbox').getByRole('option').first().waitFor()
        await walk.look(page, 'text')
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'Save' }).click()
        await page.getByText('is kept as version 2').first().waitFor()
      },
    )

    await walk.step('a checklist is written by keyboard', async () => {
      await page.goto(`${walk.house.address}/settings/templates?show=lists`)
      await page.getByRole('button', { name: 'Write a checklist' }).first().click()
      await page.getByLabel('Name').fill('A dead machine')
      await page.getByLabel('Step 1', { exact: true }).click()
      await page.keyboard.type('Tell the customer')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Call the owner')
      await page.keyboard.press('Alt+ArrowUp')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Call the owner · Tell the customer').waitFor()
    })

    await walk.step('what is another matter becomes a case of its own', async () => {
      await page.goto(`${walk.house.address}/cases/${machine}`)
      await page.getByRole('button', { name: 'More …' }).click()
      await page.getByRole('button', { name: 'Split part' }).click()
      await page.getByRole('checkbox', { name: /my card is lost/ }).check()
      await page.getByLabel('What the new case is about').fill('A lost card')
      await page.getByRole('button', { name: 'Make it a case' }).click()
      await page.getByRole('heading', { level: 1, name: 'A lost card' }).waitFor()
    })

    await walk.step('the other one is put under it', async () => {
      await page.goto(`${walk.house.address}/cases/${hit}`)
      await page.getByRole('button', { name: 'More …' }).click()
      await page.getByRole('button', { name: 'Put it under another' }).click()
      await page.getByRole('combobox', { name: 'The case it stands under' }).click()
      await page.getByRole('option', { name: /The machine is dead/ }).click()
      await page.getByRole('button', { name: 'Put it there' }).click()
      await page.getByRole('heading', { name: 'Under another case' }).waitFor()
    })

    await walk.step('all are answered at once, each by name, and resolved with it', async () => {
      await page.goto(`${walk.house.address}/cases/${machine}`)
      await page.getByRole('button', { name: 'Answer them all …' }).click()
      await page.getByRole('dialog').getByLabel('To the customer').fill('Dear {{customer.name}}, it works again.')
      await page.getByRole('button', { name: 'Send to the customer' }).click()
      await page.getByText('Done in 1 case.').waitFor()
      await page.getByRole('button', { name: 'Resolve …' }).click()
      await page.getByLabel('What was done').fill('The machine is new.')
      await page.getByRole('checkbox', { name: 'Resolve the cases under it, too' }).check()
      await page.getByRole('button', { name: 'It is resolved' }).click()
      await page.getByText('Ole Friis · resolved').waitFor()
      const { thread } = await her.reads<{ thread: { text: string }[] }>(`/cases/${hit}/desk`)
      assert.ok(thread.some(({ text }) => text === 'Dear Ole Friis, it works again.'))
      await walk.look(page, 'resolved')
    })
  },
}
