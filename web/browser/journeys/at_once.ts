// Two who write at once: whoever sends second is told, both texts are shown, and not a letter is lost of either; the same of one person
// in two windows.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { anna, Anna } from './people.ts'
import type { Post } from './post/post.ts'
import { eva, gather, join, jonas, signIn } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const hersText = 'Dear Eva,\nyour card is blocked. Æ ø å – “quotes” stay.\nAnna'
const hisText = 'Dear Eva,\nwe are looking for your card.\nJonas'
const hisLater = `${hisText}\n\nAs Anna wrote, it is blocked.`

export const atOnce: Journey = {
  name: 'at_once',
  walk: async (walk) => {
    const { page: hers } = await walk.window()
    const { page: his } = await walk.window(atNight)
    const post = await walk.post()
    const her = new Anna(walk.house, hers)
    const address = await walk.step('a case is open to two', () => begin(walk, her, his, post))
    await walk.step('both write an answer', async () => {
      await begins(hers, address, hersText)
      await begins(his, address, hisText)
      await his.getByText(`${anna.name} is writing here just now.`).waitFor()
    })
    await walk.step('hers is sent first; it appears beside his, which stays as he typed it', async () => {
      await hers.getByRole('button', { name: 'Send to Eva' }).click()
      await his.getByRole('article').getByText('your card is blocked').waitFor()
      assert.equal(await written(his), hisText)
      await hers.getByRole('button', { name: 'Take it back' }).waitFor()
      assert.equal(await his.getByRole('button', { name: 'Take it back' }).count(), 0, 'what she wrote is hers to take back')
    })
    await walk.step('his is overtaken: both texts are shown', () => overtaken(walk, his))
    await walk.step('he changes his own and sends it: both went out whole', () => bothGoOut(post, his))
    await walk.step('one person in two windows: both texts stand until one is chosen', () => twoWindows(walk, his, address))
  },
}

async function begin(walk: Walk, her: Anna, his: Page, post: Post): Promise<string> {
  const { team, touchpoint } = await gather(her)
  await join(walk, her, his, team)
  await her.posts('/mailboxes', post.mailbox(touchpoint))
  const { id } = await her.posts<{ id: string }>('/cases', {
    subject: 'Card swallowed by the machine',
    text: 'It took my card and gave nothing.',
    channel: 'mail',
    kind: 'complaint',
    customer: eva,
    touchpoint,
  })
  return `${walk.house.address}/cases/${id}`
}

async function begins(page: Page, address: string, text: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Answer Eva' }).click()
  await page.getByLabel('To the customer').fill(text)
  await page.getByText('Draft kept').waitFor()
}

const written = (page: Page) => page.getByLabel('To the customer').inputValue()

async function overtaken(walk: Walk, his: Page) {
  // He had begun before hers came: what he saw last is the customer's own message.
  await his.getByRole('button', { name: 'Send to Eva' }).click()
  const told = his.getByRole('alert')
  await told.getByRole('heading', { name: 'Somebody wrote while you were writing' }).waitFor()
  assert.equal(await told.locator('blockquote p').last().innerText(), hersText)
  assert.equal(await written(his), hisText)
  await walk.look(his, 'overtaken')
}

async function bothGoOut(post: Post, his: Page) {
  await his.getByRole('button', { name: 'Change my text' }).click()
  await his.getByLabel('To the customer').fill(hisLater)
  await his.getByRole('button', { name: 'Send to Eva' }).click()
  const letters = [await post.letter(/swallowed/), await post.letter(/swallowed/)]
  assert.ok(letters[0]?.text.startsWith(`${hersText}\n`), letters[0]?.text)
  assert.ok(letters[1]?.text.startsWith(`${hisLater}\n`), letters[1]?.text)
}

async function twoWindows(walk: Walk, his: Page, address: string) {
  const { page: other } = await walk.window()
  await signIn(walk, other, jonas)
  await other.goto(address)
  await other.getByRole('button', { name: 'Internal note' }).click()
  await his.getByRole('button', { name: 'Internal note' }).click()
  await other.getByLabel('Internal note, not for the customer').fill('The machine is opened on Friday.')
  await other.getByText('Draft kept').waitFor()
  await his.getByLabel('Internal note, not for the customer').fill('Called its owner: nobody there.')
  const told = his.getByRole('alert')
  await told.getByText('The machine is opened on Friday.').waitFor()
  await told.getByText('Called its owner: nobody there.').waitFor()
  await walk.look(his, 'two_windows')
  await told.getByRole('button', { name: 'Use this one: In this window' }).click()
  await his.getByRole('button', { name: 'Save the note' }).click()
  await other.getByRole('article').getByText('Called its owner: nobody there.').waitFor()
  assert.equal(
    await other.getByLabel('Internal note, not for the customer').inputValue(),
    'The machine is opened on Friday.',
    'what stands in the other window is his still',
  )
}
