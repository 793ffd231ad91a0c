// By keyboard alone, on a window as narrow as a phone: a call is noted in less than twenty seconds while the customer speaks, and from
// signing in to an answer that has gone out.
import assert from 'node:assert/strict'
import { Keys } from './keys.ts'
import { Anna, anna } from './people.ts'
import { gather } from './team.ts'
import { atNight, type Journey } from './walk.ts'

const longestCall = 20_000 // ms, from the first key to the words that are said to the customer
const aKey = 200 // ms a key takes who types with all fingers and listens at the same time

export const byKeys: Journey = {
  name: 'by_keys',
  walk: async (walk) => {
    const { page } = await walk.window(atNight)
    const keys = await Keys.alone(page)
    const post = await walk.post()
    const her = new Anna(walk.house, page)
    await walk.step('a team has a live mailbox', async () => {
      const { touchpoint } = await gather(her, 'member')
      await her.posts('/mailboxes', post.mailbox(touchpoint))
      await her.leaves()
    })

    await walk.step('signing in', async () => {
      await page.goto(walk.house.address)
      await page.getByRole('button', { name: 'Sign in' }).waitFor()
      await keys.to(/E-mail/)
      await keys.type(anna.email)
      await keys.to(/Password/)
      await keys.type(anna.password)
      await keys.press('Enter')
      await page.getByRole('heading', { level: 1, name: /Anna/ }).waitFor()
    })

    // How long a person would need: each key, and what the program itself took.
    const inTime = async (words: string, act: () => Promise<void>) => {
      const [before, began] = [keys.strokes, performance.now()]
      await act()
      const strokes = keys.strokes - before
      const needed = strokes * aKey + performance.now() - began
      const seconds = (needed / 1000).toFixed(1)
      walk.tell(`          ${words}: ${String(strokes)} keys, ${seconds} s by hand`)
      assert.ok(needed < longestCall, `${words} takes ${seconds} s`)
    }

    await walk.step('a call of somebody new is noted in less than twenty seconds', async () => {
      await inTime('somebody new', async () => {
        await keys.press('c')
        await page.getByLabel('Who', { exact: true }).waitFor()
        await keys.type('Eva Holm')
        await keys.to(/How to reach them/)
        await keys.type('eva@holm.example')
        await keys.to(/What it is about/)
        await keys.type('Card swallowed by the machine')
        await keys.press('Control+Enter')
        await page.getByText('Anna answers for your case.').waitFor()
      })
      await walk.look(page, 'begun')
    })

    await walk.step('they call again: known by three letters, the open case is offered, the earlier call counts', async () => {
      await inTime('somebody known', async () => {
        await keys.to(/Next/)
        await keys.press('Enter')
        await page.getByLabel('Who', { exact: true }).waitFor()
        await keys.type('Eva')
        await page.getByRole('option', { name: /Eva Holm/ }).waitFor()
        await keys.press('ArrowDown')
        await keys.press('Enter')
        await page.getByText('This customer has an open case. Is it the same?').waitFor()
        await keys.to(/What it is about/)
        await keys.type('Account statement')
        await keys.to(/nobody noted it/)
        await keys.press('Space')
        await keys.to(/^\s*When/)
        await keys.type('01012026')
        await keys.press('Tab')
        await keys.type('1005AM')
        await keys.press('Control+Enter')
        await page.getByText('Anna answers for your case.').waitFor()
      })
      await keys.to(/Open the case/)
      await keys.press('Enter')
      await page.getByText('The customer had been in touch before (Thu 1 Jan, 10:05)').waitFor()
    })

    await walk.step('the first case of the day opens', async () => {
      await page.goto(`${walk.house.address}/today`)
      await page.getByRole('link', { name: /Card swallowed/ }).waitFor()
      await keys.press('j')
      await keys.to(/Card swallowed/, 'ArrowDown')
      await keys.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Card swallowed by the machine' }).waitFor()
    })

    await walk.step('it is answered, and the mail goes out', async () => {
      await keys.press('r')
      await page.getByLabel('To the customer').waitFor()
      await keys.type('We open the machine today, Eva.')
      await walk.look(page, 'answer')
      await keys.press('Control+Enter')
      await page.getByRole('timer').waitFor()
      const letter = await post.letter(/^Re: Card swallowed/)
      assert.match(letter.text, /^We open the machine today, Eva\./)
      await page.getByText('sent', { exact: true }).waitFor()
    })

    await walk.step('it is resolved', async () => {
      await keys.press('e')
      await page.getByLabel('What was done').waitFor()
      await keys.to(/What was done/)
      await keys.type('The card was taken out and brought.')
      await keys.to(/^It is resolved/)
      await keys.press('Enter')
      await page.getByText('The card was taken out and brought.').first().waitFor()
      await walk.look(page, 'resolved')
    })
  },
}
