// From a shadow to live: a mailbox of a real server is read beside the old way, and nothing there is touched nor anything sent; then one
// switch, and the first real mail goes out.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Anna } from './people.ts'
import { Dovecot } from './post/dovecot.ts'
import { linksIn } from './post/letter.ts'
import { desk, type Post } from './post/post.ts'
import { fromEva, gather, lostCard, openCase } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const unread = { from: fromEva, subject: 'My card is lost', text: 'On the ferry.' }
const others = [
  { mail: { from: 'Ida Lund <ida@lund.example>', subject: 'A new address', text: 'We move on Friday.' }, flags: 'S' },
  { mail: { from: 'Ole Ask <ole@ask.example>', subject: 'Fee of October', text: 'Why was it taken twice?' }, flags: 'FS' },
]

export const shadow: Journey = {
  name: 'shadow',
  walk: async (walk) => {
    const { page } = await walk.window(atNight)
    const her = new Anna(walk.house, page)
    const post = await walk.post()
    await walk.step('mails lie in a mailbox: one new, one read, one flagged', async () => {
      await gather(her, 'member')
      post.writes(unread)
      others.forEach(({ mail, flags }) => {
        post.writes(mail, flags)
      })
    })
    const before = post.inbox.lying()
    const untouched = () => {
      assert.deepEqual(post.inbox.lying(), before, 'nothing on the server is touched')
      assert.deepEqual(post.out.taken, [], 'nothing is sent')
    }

    await walk.step('a shadow is made of it, and tried', () => add(walk, page, post))
    await walk.step('its mails are cases; on the server they lie as they lay, and nothing was sent', async () => {
      await openCase(walk, page, 'A new address')
      await openCase(walk, page, unread.subject)
      untouched()
      await walk.look(page, 'case')
    })
    await walk.step('an answer does not go out of a shadow, and says so', async () => {
      await page.getByRole('button', { name: 'Answer Eva' }).click()
      await page.getByLabel('To the customer').fill('It is blocked.')
      await page.getByRole('button', { name: 'Send to Eva' }).click()
      await page.getByText('could not be delivered').first().waitFor()
      untouched()
      await walk.look(page, 'not_delivered')
    })
    await walk.step('one switch makes it live', () => goLive(walk, page))
    await walk.step('that very answer goes out: the first real mail', async () => {
      await openCase(walk, page, unread.subject)
      await page.getByRole('button', { name: 'Try again' }).click()
      const letter = await post.letter(/^Re: My card is lost/)
      assert.match(letter.text, /^It is blocked\./)
      assert.match(linksIn(letter)[0] ?? '', /\/c\//)
      await page.getByText('sent', { exact: true }).waitFor()
      await walk.look(page, 'sent')
    })
    await walk.step(
      'who writes now is told at once, and the mail is marked as read; what lay there before stays as it was',
      async () => {
        post.writes({ from: 'Per Dam <per@dam.example>', subject: 'Blocked abroad', text: 'In Lisbon.' })
        const letter = await post.letter(/We have your message/)
        assert.deepEqual(letter.to, ['per@dam.example'])
        await openCase(walk, page, 'Blocked abroad')
        while (flags(post).join() !== ',FS,S,S') await page.waitForTimeout(100)
      },
    )
  },
}

const flags = (post: Post) =>
  post.inbox
    .lying()
    .map((one) => /:2,(\w*)/.exec(one)?.[1] ?? 'new')
    .sort()

async function add(walk: Walk, page: Page, post: Post) {
  await page.goto(`${walk.house.address}/settings/mailboxes`)
  await page.getByText('No mailboxes yet').waitFor()
  await page.getByRole('button', { name: 'Add a mailbox' }).click()
  const form = page.getByRole('dialog', { name: 'Add a mailbox' })
  await form.getByLabel('Name', { exact: true }).fill(desk.name)
  await form.getByLabel('Its address').fill(desk.address)
  const ports = [
    { part: 'Reading (IMAP)', port: post.inbox.port },
    { part: 'Sending (SMTP)', port: post.out.port },
  ]
  for (const { part, port } of ports) {
    const fields = form.getByRole('group', { name: part })
    await fields.getByLabel('Server').fill('127.0.0.1')
    await fields.getByLabel('Port').fill(String(port))
    await fields.getByLabel('Encryption').selectOption({ label: 'none, this machine only' })
  }
  await form.getByLabel('User', { exact: true }).fill(Dovecot.user)
  await form.getByLabel('Password or token').fill(Dovecot.password)
  await form.getByLabel('Touchpoint of its cases').selectOption({ label: lostCard })
  await form.getByLabel('Take what lies there already, too').check()
  await walk.look(page, 'add')
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByText('shadow: touches and sends nothing').waitFor()
  await page.getByRole('button', { name: `Try it: ${desk.name}` }).click()
  await page.getByText('Reading works: 3 mails lie there.').waitFor()
  await page.getByText('Sending works.').waitFor()
  await walk.look(page, 'tried')
}

async function goLive(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/settings/mailboxes`)
  await page.getByRole('button', { name: `Make it live …: ${desk.name}` }).click()
  const asked = page.getByRole('dialog', { name: `Make ${desk.name} live` })
  await asked.waitFor()
  await walk.look(page, 'go_live')
  await asked.getByRole('button', { name: 'Make it live' }).click()
  await page.getByText(`${desk.name} is live.`).first().waitFor()
  await walk.look(page, 'live')
}
