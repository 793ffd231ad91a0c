// A team that answers for lost cards: Anna leads it, or is all of it; Jonas works in it. And Eva, who has lost hers.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { anna, type Anna } from './people.ts'
import type { Walk } from './walk.ts'

export const jonas = { name: 'Jonas Berg', email: 'jonas.berg@nordhavn.example', password: 'other good words to remember' }
export const eva = { name: 'Eva Holm', email: 'eva@holm.example' }
export const lostCard = 'Report a lost card'
export const fromEva = `${eva.name} <${eva.email}>`

export interface Team {
  team: string
  touchpoint: string
}

export async function gather(her: Anna, as: 'lead' | 'member' = 'lead'): Promise<Team> {
  await her.setsUp()
  const { name, email } = anna
  const lead = as === 'lead' ? await her.posts<{ id: string }>('/employees', { name, email }) : null
  const { id: team } = await her.posts<{ id: string }>('/units', { name: 'Cards', lead: lead?.id ?? null })
  if (!lead) await her.posts('/employees', { name, email, unit: team })
  await her.signsInAgain()
  const { id: touchpoint } = await her.posts<{ id: string }>('/touchpoints', { name: lostCard, team, on_form: true })
  return { team, touchpoint }
}

export interface Colleague {
  name: string
  email: string
  password: string
  level?: string
}

// Jonas, or who else, is invited, and signed in at that page.
export async function join(walk: Walk, her: Anna, page: Page, unit: string, who: Colleague = jonas, role = 'frontline') {
  const { name, email, password, level = '' } = who
  const employee = await her.posts<{ id: string }>('/employees', { name, email, unit, level })
  const { link } = await her.posts<{ link: string }>('/invitations', { name, email, roles: [role] })
  const token = link.split('token=')[1] ?? ''
  const accepted = await page.request.post(`${walk.house.address}/api/v1/invitations/${token}`, { data: { name, password } })
  assert.ok(accepted.ok(), await accepted.text())
  return employee.id
}

export async function signIn(walk: Walk, page: Page, { email, password }: { email: string; password: string }) {
  await page.goto(`${walk.house.address}/sign-in`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
}

// Opens a case by what it is about, from the day's work.
export async function openCase(walk: Walk, page: Page, subject: string) {
  await page.goto(`${walk.house.address}/today`)
  await page
    .getByRole('link', { name: new RegExp(subject) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
}
