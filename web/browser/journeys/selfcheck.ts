// The self-check: made in a minute, answered on phones, closed, and where the groups differ.
import type { Page } from 'playwright-core'
import { Anna } from './people.ts'
import type { Journey, Walk } from './walk.ts'

const onPhones = 5 // of the frontline; so many are needed for a group to be shown at all
const elsewhere = 7 // more of each group, so that chance can be ruled out

export const selfcheck: Journey = {
  name: 'selfcheck',
  walk: async (walk) => {
    const { page } = await walk.window()
    await walk.step('an organisation is set up', () => new Anna(walk.house, page).setsUp())
    await walk.step('a self-check is made', () => make(walk, page))
    const links = await walk.step('each group has its link and its card', () => linksOf(walk, page))

    await walk.step(`${String(onPhones)} of the frontline answer on their phones`, async () => {
      for (let person = 1; person <= onPhones; ++person) await answer(walk, 'frontline', links.frontline, person)
    })
    await walk.step('a leader answers on a phone', () => answer(walk, 'leaders', links.leaders, 1))
    await walk.step('others of both groups answer too', () => othersAnswer(walk, links))
    await walk.step('it is closed', () => close(walk, page))
    await walk.step('the result says where the groups differ', () => result(walk, page))
    await walk.step('a link that is closed says so', () => late(walk, links.frontline))
  },
}

async function make(walk: Walk, page: Page) {
  await page.goto(walk.house.address)
  await page.getByRole('link', { name: 'Make a self-check' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Autumn')
  const steps = page.getByRole('combobox', { name: /^Steps/ }).or(page.getByRole('textbox', { name: /^Steps/ }))
  await steps.first().fill('Report a lost card')
  await page.keyboard.press('Enter')
  const teams = page.getByRole('combobox', { name: /^Teams/ }).or(page.getByRole('textbox', { name: /^Teams/ }))
  for (const team of ['Cards', 'Customer centre']) {
    await teams.first().fill(team)
    await page.keyboard.press('Enter')
  }
  await page.getByLabel('Leaders').fill('6')
  await page.getByLabel('Team leads').fill('0')
  await page.getByLabel('Frontline').fill('40')
  await walk.look(page, 'new')
  await page.getByRole('button', { name: 'Make the links' }).click()
  await page.getByRole('heading', { name: 'Autumn' }).waitFor()
}

interface Links {
  leaders: string
  frontline: string
}

async function linksOf(walk: Walk, page: Page): Promise<Links> {
  const links = await page.getByRole('link', { name: /\/s\// }).allInnerTexts()
  await walk.look(page, 'open')
  const [leaders, frontline] = [links[0], links.at(-1)]
  if (!leaders || !frontline || leaders === frontline) throw new Error('The groups have no links of their own.')
  const card = await page.request.get(
    `${page.url().replace('/measures/self-checks', '/api/v1/selfchecks')}/card.svg?group=frontline`,
  )
  if (!(await card.text()).includes('<svg')) throw new Error('There is no card to print.')
  return { leaders, frontline }
}

// Leaders choose the first of everything, the frontline the last: a gap that nobody could miss.
async function answer(walk: Walk, group: keyof Links, link: string, person: number) {
  const { page, close } = await walk.window({ width: 360, theme: person % 2 ? 'light' : 'dark' })
  await page.goto(link)
  await page.getByRole('heading', { name: 'Autumn' }).waitFor()
  if (person === 1) await walk.look(page, `answer_${group}`)
  for (const question of await page.getByRole('group').all()) {
    const options = question.getByRole('radio')
    await (group === 'leaders' ? options.first() : options.nth((await options.count()) - 2)).check()
  }
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  if (person === 1) await walk.look(page, 'thanks')
  await close()
}

interface Asked {
  questions: { key: string; step?: string; kind: string; options: { value: string }[] }[]
}

async function othersAnswer(walk: Walk, links: Links) {
  for (const [group, link] of Object.entries(links)) {
    const address = `${walk.house.address}/api/v1/public/selfchecks/${link.split('/s/')[1] ?? ''}`
    const { questions } = (await (await fetch(address)).json()) as Asked
    const answers = questions
      .filter(({ kind }) => kind !== 'text')
      .map(({ key, step, options }) => ({ question: key, step, value: options.at(group === 'leaders' ? 0 : -2)?.value }))
    for (let person = 1; person <= elsewhere; ++person) {
      const sent = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({ browser: `${group} ${String(person)} elsewhere`, answers }),
      })
      if (!sent.ok) throw new Error(`An answer was refused: ${await sent.text()}`)
    }
  }
}

async function close(walk: Walk, page: Page) {
  await page.getByRole('button', { name: 'Close and see the result' }).click()
  await walk.look(page, 'closing')
  await page.getByRole('button', { name: 'Close it now' }).click()
}

async function result(walk: Walk, page: Page) {
  await page.getByRole('heading', { name: 'Who took part' }).waitFor()
  await page
    .getByText(/% apart/)
    .first()
    .waitFor()
  await walk.look(page, 'result')
}

async function late(walk: Walk, link: string) {
  const { page } = await walk.window({ width: 360 })
  await page.goto(link)
  await page.getByRole('heading', { name: 'This self-check is closed' }).waitFor()
  await walk.look(page, 'late')
}
