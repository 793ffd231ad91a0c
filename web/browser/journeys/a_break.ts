// A promise breaks: the lead sees it come up in her day by itself, takes the case, answers the escalation, tells the customer, settles
// it. The customer reads that it was not kept; the first date stays on record.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Anna } from './people.ts'
import { linksIn } from './post/letter.ts'
import type { Post } from './post/post.ts'
import { eva, gather, join } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const subject = 'No card after three weeks'
const soon = 6_000 // ms, until target and promise are over

export const aBreak: Journey = {
  name: 'a_break',
  walk: async (walk) => {
    const { page: hers } = await walk.window(atNight)
    const { page: his } = await walk.window(atNight)
    const post = await walk.post()
    const her = new Anna(walk.house, hers)
    await walk.step('a team promises round the clock, and a lead is asked when a target is missed', () =>
      begin(walk, her, his, post),
    )
    await walk.step('nothing waits for the lead yet', () => quiet(walk, hers))
    const id = await walk.step('a case comes whose time is nearly over', () => comes(her))
    await walk.step('the break comes up in her day by itself', () => comesUp(walk, hers))
    await walk.step('she opens it, reads what broke, and takes it over', () => takes(walk, hers))
    await walk.step('she answers the escalation', () => answers(walk, hers))
    await walk.step('the customer is told a new date; the page says that the first was not kept', () =>
      tells(walk, hers, his, post),
    )
    await walk.step('it is settled, and her day is quiet about it again', () => settles(walk, her, hers, id))
  },
}

async function begin(walk: Walk, her: Anna, his: Page, post: Post) {
  const { team, touchpoint } = await gather(her)
  await join(walk, her, his, team)
  await her.posts('/mailboxes', post.mailbox(touchpoint))
  const { id: calendar } = await her.posts<{ id: string }>('/calendars', {
    name: 'Round the clock',
    zone: 'Europe/Copenhagen',
    week: { 'mon-sun': ['00:00-24:00'] },
  })
  await her.posts('/policies', {
    name: 'Lost cards',
    match: { touchpoint },
    terms: {
      calendar,
      resolve: { minutes: 1, promised: false },
      warnings: [{ share: 0.95, to: 'lead' }],
      ladder: [{ share: 1.0 }],
    },
  })
}

async function quiet(walk: Walk, hers: Page) {
  await hers.goto(`${walk.house.address}/today`)
  await hers.getByText('Nothing waits for you').waitFor()
  await walk.look(hers, 'quiet')
}

// The customer had been in touch before, so that most of the minute is gone; the date they are told is as near.
async function comes(her: Anna): Promise<string> {
  const { items } = await her.reads<{ items: { id: string }[] }>('/touchpoints')
  const { id } = await her.posts<{ id: string }>('/cases', {
    subject,
    text: 'You said Monday, and now it is the third Monday.',
    channel: 'mail',
    kind: 'complaint',
    customer: eva,
    touchpoint: items[0]?.id,
    earlier: [{ at: ago(60_000 - soon), channel: 'phone', text: 'Called about it.' }],
  })
  await her.posts(`/cases/${id}/promises`, { until: ago(-soon), reason: 'The card is being printed.' })
  return id
}

const ago = (ms: number) => new Date(Date.now() - ms).toISOString()

async function comesUp(walk: Walk, hers: Page) {
  await hers.getByRole('heading', { name: 'Escalated' }).waitFor()
  await hers.getByRole('heading', { name: 'Falls due today' }).waitFor()
  await walk.look(hers, 'comes_up')
  await hers.keyboard.press('b')
  const told = hers.getByRole('dialog', { name: 'Notifications' })
  await told.getByText(subject).first().waitFor()
  await walk.look(hers, 'told')
  await hers.keyboard.press('Escape')
}

async function takes(walk: Walk, hers: Page) {
  await hers.getByRole('region', { name: 'Escalated' }).getByRole('link', { name: subject }).click()
  await hers.getByRole('heading', { level: 1, name: subject }).waitFor()
  await hers.getByText('Nobody had answered in time.').waitFor()
  await hers.getByText('broken', { exact: true }).waitFor()
  await walk.look(hers, 'broken')
  await hers.getByRole('button', { name: 'Make it mine' }).click()
  await hers.getByText('Anna Holm answers for it').waitFor()
}

async function answers(walk: Walk, hers: Page) {
  await hers.getByRole('button', { name: 'Answer …' }).click()
  await hers.getByLabel('What do you do about it?').fill('I print it in the branch and bring it today.')
  await walk.look(hers, 'answering')
  await hers.getByRole('button', { name: 'Answer …' }).click()
  await hers.getByText('I print it in the branch and bring it today.').first().waitFor()
}

async function tells(walk: Walk, hers: Page, customers: Page, post: Post) {
  await hers.getByRole('button', { name: 'Another date …' }).click()
  await hers.getByLabel('The new date').fill(new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16))
  await hers.getByLabel('Why, in words the customer reads').fill('It was not printed in time. I am sorry.')
  await hers.getByLabel('Your words to the customer').fill('I am sorry. I bring it myself, in two days at the latest.')
  await hers.getByRole('button', { name: 'Promise it' }).click()
  await hers.getByText('a second promise: the one before was broken').waitFor()
  const letter = await post.letter(/No card after three weeks/)
  assert.match(letter.text, /^I am sorry\. I bring it myself/)
  await customers.goto(linksIn(letter)[0] ?? 'no link')
  await customers.locator('s').first().waitFor()
  await walk.look(customers, 'customer')
}

async function settles(walk: Walk, her: Anna, hers: Page, id: string) {
  await hers.getByRole('button', { name: 'Settle …' }).click()
  await hers.getByLabel('What became of it?').fill('Eva has her card.')
  await hers.getByRole('button', { name: 'Settle …' }).click()
  await hers.getByText('Eva has her card.').first().waitFor()
  await walk.look(hers, 'settled')
  const { standing } = await her.reads<{ standing: { promises: { outcome: string }[] } }>(`/cases/${id}/desk`)
  assert.deepEqual(
    standing.promises.map(({ outcome }) => outcome),
    ['broken', 'open'],
    'the broken promise stays broken; the new date is a second promise',
  )
  await hers.goto(`${walk.house.address}/today`)
  await hers.getByRole('heading', { name: 'First', exact: true }).waitFor()
  assert.equal(await hers.getByRole('heading', { name: 'Escalated' }).count(), 0)
  await walk.look(hers, 'quiet_again')
}
