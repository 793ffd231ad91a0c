// What goes wrong: a wrong password, a file nobody can read, a server that goes away, a session that ends in the middle of a form.
import assert from 'node:assert/strict'
import { Anna, anna } from './people.ts'
import type { Journey } from './walk.ts'

export const trouble: Journey = {
  name: 'trouble',
  walk: async (walk) => {
    const { page } = await walk.window()
    const her = new Anna(walk.house, page)
    await walk.step('an organisation is set up', async () => {
      await her.setsUp()
      await her.leaves()
    })

    const name = page.getByLabel('Name', { exact: true })
    await walk.step('a wrong password is refused in words, and what was typed stays', async () => {
      await page.goto(`${walk.house.address}/measures/self-checks/new`)
      await page.getByLabel('E-mail').fill(anna.email)
      await page.getByLabel('Password', { exact: true }).fill('not this one at all')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').first().waitFor()
      await walk.look(page, 'wrong_password')
      assert.equal(await page.getByLabel('E-mail').inputValue(), anna.email)
    })

    await walk.step('the right one leads to where one was going', async () => {
      await page.getByLabel('Password', { exact: true }).fill(anna.password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('heading', { name: 'Make a self-check' }).waitFor()
    })

    await walk.step('a session that ends asks above the page, and the form goes on', async () => {
      await name.fill('Before the session ended')
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Make the links' }).click()
      const dialog = page.getByRole('dialog', { name: 'You have been signed out' })
      await dialog.waitFor()
      await walk.look(page, 'session_ended')
      await dialog.getByLabel('E-mail').fill(anna.email)
      await dialog.getByLabel('Password', { exact: true }).fill(anna.password)
      await dialog.getByRole('button', { name: 'Sign in' }).click()
      await dialog.waitFor({ state: 'hidden' })
      assert.equal(await name.inputValue(), 'Before the session ended')
      await page.getByRole('button', { name: 'Make the links' }).click()
      await page.getByText('Give at least 2.').waitFor()
    })

    await walk.step('a server that goes away is told of, and nothing typed is lost', async () => {
      await name.fill('While the server was away')
      await walk.house.stop()
      await page.getByRole('button', { name: 'Make the links' }).click()
      const banner = page.getByText(/The server can't be reached. What you have typed stays here/)
      await banner.waitFor()
      await walk.look(page, 'server_away')
      await walk.house.start()
      await banner.waitFor({ state: 'hidden' })
      assert.equal(await name.inputValue(), 'While the server was away')
    })

    await walk.step('a file that cannot be read is refused in words', async () => {
      await page.goto(`${walk.house.address}/settings/imports/new`)
      const scan = { name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }
      await page.getByLabel('Drop your export here').setInputFiles(scan)
      await page.getByRole('alert').first().waitFor()
      await walk.look(page, 'unreadable_file')
    })

    await walk.step('a page that is not there leads back', async () => {
      await page.goto(`${walk.house.address}/no/such/page`)
      await walk.look(page, 'missing')
      await page.getByRole('link', { name: 'To the first page' }).click()
      await page.getByRole('heading', { name: 'Welcome, Anna' }).waitFor()
    })
  },
}
