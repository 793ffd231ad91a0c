// A customer writes a mail, an employee answers on a phone, a date is promised anew and a mail tells it; the customer looks at the line
// from that mail, agrees, and says in one click and a sentence how it went. What they said stands with the case.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Anna } from './people.ts'
import { linksIn, type Letter } from './post/letter.ts'
import type { Post } from './post/post.ts'
import { eva, fromEva, gather, openCase } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const subject = 'My card is lost'
const reason = 'The printer of cards is closed until Friday.'
const opinion = 'Anna told me every time before I had to ask.'

export const keptInformed: Journey = {
  name: 'kept_informed',
  walk: async (walk) => {
    const { page } = await walk.window(atNight)
    const { page: hers } = await walk.window(atNight)
    const her = new Anna(walk.house, page)
    const post = await walk.post()
    await walk.step('a team has a live mailbox', async () => {
      const { touchpoint } = await gather(her, 'member')
      await her.posts('/mailboxes', post.mailbox(touchpoint))
    })
    await walk.step('a customer writes a mail and is told at once where it stands', () => arrives(walk, post, hers))
    const answer = await walk.step('an employee answers, and the mail goes out', () => answers(walk, post, page))
    await walk.step('the customer writes back, and it stands in the same case', () => back(post, page, answer))
    const told = await walk.step('another date is promised, and a mail tells it', () => promises(walk, post, page))
    await walk.step('the link of that mail shows the date on its line', () => line(walk, hers, told))
    await walk.step('six digits sent by mail show why, and who answers', () => behindTheDoor(walk, post, hers))
    const asked = await walk.step('it is resolved, and a mail asks how it went', () => resolves(walk, post, page))
    await walk.step('one click and a sentence rate it, and it is confirmed', () => rates(walk, hers, asked))
    await walk.step('what was said stands with the case', () => stands(walk, page))
  },
}

const firstLink = (letter: Letter): string => linksIn(letter)[0] ?? 'no link'

async function arrives(walk: Walk, post: Post, hers: Page) {
  post.writes({ from: fromEva, subject, text: 'I left it on the ferry. <b>Please</b> block it.' })
  const letter = await post.letter(/We have your message/)
  assert.deepEqual(letter.to, [eva.email])
  await hers.goto(firstLink(letter))
  await hers.getByRole('heading', { level: 1, name: 'We are working on it' }).waitFor()
  await hers.getByText('We promised an answer by').waitFor()
  assert.equal(await hers.getByText('ferry').count(), 0, 'a plain link does not show what was said')
  await walk.look(hers, 'plain_link')
}

async function answers(walk: Walk, post: Post, page: Page): Promise<Letter> {
  await openCase(walk, page, subject)
  await page.getByText('I left it on the ferry. <b>Please</b> block it.').waitFor()
  await page.getByRole('button', { name: 'Answer Eva' }).click()
  await page.getByLabel('To the customer').fill('We have blocked it.\nA new card is on its way, Eva – schönen Tag!')
  await page.getByRole('button', { name: 'Send to Eva' }).click()
  await page.getByRole('timer').waitFor()
  await walk.look(page, 'answering')
  const letter = await post.letter(/^Re: My card is lost/)
  assert.match(letter.text, /^We have blocked it\.\nA new card is on its way, Eva – schönen Tag!/)
  assert.match(letter.head.get('from') ?? '', /^"?Anna, Cards desk"? </)
  await page.getByText('sent', { exact: true }).waitFor()
  return letter
}

async function back(post: Post, page: Page, answer: Letter) {
  post.writes({ from: fromEva, subject: answer.subject, text: 'Thank you! When will it be here?', answers: answer })
  await page.getByText('Thank you! When will it be here?').waitFor() // live, in the case that is open
}

async function promises(walk: Walk, post: Post, page: Page): Promise<Letter> {
  await page.getByRole('button', { name: 'Another date …' }).click()
  const until = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 16)
  await page.getByLabel('The new date').fill(until)
  await page.getByLabel('Why, in words the customer reads').fill(reason)
  await page.getByLabel('Your words to the customer').fill('I promise you the card in twelve days.')
  await walk.look(page, 'promising')
  await page.getByRole('button', { name: 'Promise it' }).click()
  await page.getByText('promised anew once').waitFor()
  await walk.look(page, 'promised')
  const letter = await post.letter(/^Re: My card is lost/)
  assert.match(letter.text, /^I promise you the card in twelve days\./)
  return letter
}

async function line(walk: Walk, hers: Page, told: Letter) {
  await hers.goto(firstLink(told))
  await hers.getByRole('img', { name: /^You told us on .*; we promised an answer by / }).waitFor()
  assert.equal(await hers.locator('s').count(), 1, 'the first date stands there crossed out')
  assert.equal(await hers.getByText(reason).count(), 0, 'why it was moved is for the customer alone')
  await walk.look(hers, 'line')
}

async function behindTheDoor(walk: Walk, post: Post, hers: Page) {
  await hers.getByRole('button', { name: 'Send me the digits' }).click()
  await hers.getByText('We sent six digits').waitFor()
  const { text } = await post.letter(/Your digits/)
  await hers.getByLabel('The six digits').fill(/^\d{6}$/m.exec(text)?.[0] ?? 'none')
  await hers.getByRole('button', { name: 'Show it' }).click()
  await hers.getByText('Anna from Cards answers for your case.').waitFor()
  await hers.getByText(reason).first().waitFor()
  await hers.getByText('We gave you a new date.').waitFor()
  assert.equal(await hers.getByText('Holm from').count(), 0, 'a first name is enough')
  await walk.look(hers, 'open_door')
}

async function resolves(walk: Walk, post: Post, page: Page): Promise<Letter> {
  await page.getByRole('button', { name: 'Resolve …' }).click()
  await page.getByLabel('What was done').fill('The card came by messenger.')
  await walk.look(page, 'resolving')
  await page.getByRole('button', { name: 'It is resolved' }).click()
  await page.getByText('The card came by messenger.').first().waitFor()
  const letter = await post.letter(/how well did we do/)
  assert.equal(linksIn(letter).filter((link) => /\?mark=[1-5]$/.test(link)).length, 5)
  return letter
}

async function rates(walk: Walk, hers: Page, asked: Letter) {
  await hers.goto(linksIn(asked).find((link) => link.endsWith('?mark=5')) ?? 'no link')
  await walk.look(hers, 'rating')
  await hers.getByLabel('In a sentence').fill(opinion)
  await hers.locator('form', { hasText: 'In a sentence' }).getByRole('button', { name: 'Send' }).click()
  await hers.getByText('Thank you. We read every answer.').waitFor()
  await hers.getByRole('button', { name: 'Yes, it is solved' }).click()
  await hers.getByRole('heading', { level: 1, name: 'It is solved' }).waitFor()
  await walk.look(hers, 'confirmed')
}

async function stands(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/measures/feedback`)
  await page.getByText(opinion).waitFor()
  await page.getByText('5 of 5').waitFor()
  await walk.look(page, 'said')
  await page.getByRole('link', { name: new RegExp(subject) }).click()
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
  await page.getByText('confirmed', { exact: true }).first().waitFor()
  await page.getByText(opinion).waitFor()
  await walk.look(page, 'case')
}
