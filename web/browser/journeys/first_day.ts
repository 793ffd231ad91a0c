// The first day: from the link that the server printed to one case behind a figure.
import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { casesIn, example, helpdesk } from './history.ts'
import { anna, organisation } from './people.ts'
import type { Journey, Walk } from './walk.ts'

export const firstDay: Journey = {
  name: 'first_day',
  walk: async (walk) => {
    const { page } = await walk.window()
    const cases = casesIn(helpdesk).toLocaleString('en')

    await walk.step('the printed link sets the organisation up', () => setUp(walk, page))
    await walk.step('a history is dropped, and read back as it was understood', () => preview(walk, page))
    await walk.step(`it is imported: ${cases} cases`, () => bring(walk, page, cases))
    await walk.step('the next step leads to the diagnosis', () => diagnosis(walk, page))
    await walk.step('the overview stands on all of them, and says what it does not know', () => overview(walk, page, cases))
    await walk.step('a figure opens its definition, then its cases', () => definition(walk, page))
    await walk.step('a row of the scoreboard opens its cases', () => scoreboard(walk, page))
    if (helpdesk !== example) await walk.step('a finding of the diagnosis opens its cases', () => finding(page))
    await walk.step('one of them shows its thread', () => oneCase(walk, page))
  },
}

async function setUp(walk: Walk, page: Page) {
  await page.goto(walk.house.setUpLink())
  await page.getByLabel('Name', { exact: true }).fill(anna.name)
  await page.getByLabel('E-mail').fill(anna.email)
  await page.getByLabel('Password', { exact: true }).fill(anna.password)
  await page.getByLabel('Its name').fill(organisation.name)
  await walk.look(page, 'set_up')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('heading', { name: 'Welcome, Anna' }).waitFor()
  await walk.look(page, 'begin')
}

async function preview(walk: Walk, page: Page) {
  await page.getByRole('link', { name: 'Bring a history' }).click()
  await page.getByLabel('Drop your export here').setInputFiles(helpdesk)
  await page.getByRole('heading', { name: 'How the file was understood' }).waitFor()
  await page.getByText('Each row is one step of a case.').waitFor()
  await walk.look(page, 'preview')
}

async function bring(walk: Walk, page: Page, cases: string) {
  await page.getByLabel('What to call it').fill(`Help desk (${basename(helpdesk)})`)
  await page.getByRole('button', { name: 'Start the import' }).click()
  await page.getByRole('heading', { name: 'It is all here' }).waitFor()
  await page.getByText(cases, { exact: true }).waitFor()
  await walk.look(page, 'import_done')
}

async function diagnosis(walk: Walk, page: Page) {
  await page.getByRole('link', { name: 'See where you stand' }).click()
  await page.getByRole('heading', { name: 'Where you stand, and what to pick first' }).waitFor()
  // Sixty cases, as the example has, may show nothing beyond chance; then that is said.
  const nothing = page.getByRole('heading', { name: 'Nothing significant here' })
  await page.getByRole('article').first().or(nothing).waitFor()
  await walk.look(page, 'diagnosis')
}

async function overview(walk: Walk, page: Page, cases: string) {
  await page.getByRole('link', { name: 'Overview' }).click()
  await page.getByRole('heading', { name: 'Where you stand' }).waitFor()
  await page.getByText(new RegExp(`^${cases} cases, `)).waitFor()
  for (const principle of ['Right the first time', 'Quick', 'Proactive', 'Transparent'])
    await page.getByRole('heading', { name: principle }).waitFor()
  await walk.look(page, 'overview')
}

async function definition(walk: Walk, page: Page) {
  await page
    .getByRole('button', { name: /half of the cases/ })
    .first()
    .click()
  await page.getByRole('dialog').getByText('half').first().waitFor()
  await walk.look(page, 'definition')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'see the cases' }).first().click()
  await page.getByRole('heading', { name: 'Cases' }).waitFor()
  await page.getByRole('row').nth(2).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Where you stand' }).waitFor()
}

async function scoreboard(walk: Walk, page: Page) {
  await page.getByRole('link', { name: 'Scoreboards' }).click()
  await page.getByRole('row', { name: /All together/ }).waitFor()
  await walk.look(page, 'scoreboard')
  const link = page.getByRole('link', { name: /^[\d,]+ cases?$/ }).first()
  const promised = await link.innerText()
  await link.click()
  await page.getByRole('heading', { name: 'Cases' }).waitFor()
  await page.getByText(promised, { exact: true }).waitFor()
}

async function finding(page: Page) {
  await page.getByRole('link', { name: 'Measures' }).click()
  await page.getByRole('link', { name: 'Diagnosis' }).click()
  const cases = page
    .getByRole('article')
    .first()
    .getByRole('link', { name: /cases?$/ })
  const promised = await cases.innerText()
  await cases.click()
  await page.getByText(promised, { exact: true }).waitFor()
}

async function oneCase(walk: Walk, page: Page) {
  await page.getByRole('row').nth(1).click()
  await page.getByRole('list', { name: 'What happened' }).getByRole('listitem').nth(1).waitFor()
  await page.getByRole('heading', { name: 'What became of it' }).waitFor()
  await walk.look(page, 'case')
}
