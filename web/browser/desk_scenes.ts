// The desk: Today, lists of cases and a case.
import type { Page } from 'playwright-core'
import { inTurn, press } from './acts.ts'
import type { Scene } from './scene.ts'

const choose = async (page: Page) => {
  for (const name of [/^Choose Charged twice for the same/, /^Choose Fee on/, /^Choose Card blocked/]) {
    await page.getByRole('checkbox', { name }).check()
  }
  await page.getByRole('button', { name: 'Choose none' }).waitFor()
}

export const deskScenes: Scene[] = [
  { name: 'today', path: '/today' },
  { name: 'today_empty', path: '/today', server: { empty: true } },
  { name: 'desk_cases', path: '/cases?show=all' },
  { name: 'desk_view_save', path: '/cases?show=all', act: press('Save this view') },
  { name: 'desk_view_order', path: '/cases?show=all', act: press('Order …') },
  {
    name: 'desk_view_change',
    path: '/cases?show=all&kind=complaint',
    act: inTurn(press('Order …'), press('Change “Storm in the north”'), (page) => page.getByLabel('Its name').waitFor()),
  },
  { name: 'desk_chosen', path: '/cases?show=all', act: choose },
  { name: 'desk_bulk_answer', path: '/cases?show=all', act: inTurn(choose, press('Answer …')) },
  { name: 'desk_bulk_dates', path: '/cases?show=all', act: inTurn(choose, press('Another date …')) },
  {
    name: 'desk_bulk_dates_look',
    path: '/cases?show=all',
    act: inTurn(
      choose,
      press('Another date …'),
      (page) => page.getByRole('radio', { name: 'One date for all' }).press('ArrowRight'),
      (page) => page.getByLabel('How many days later').fill('7'),
      (page) => page.getByLabel('Why, in words').fill('The card printer stands still.'),
      (page) => page.getByLabel('Your words to each').fill('Dear {{customer.name}}, …'),
      press('See what it does'),
      (page) => page.getByRole('button', { name: /^Promise it to/ }).waitFor(),
    ),
  },
  { name: 'desk_moved', path: '/cases/moved/move1' },
  { name: 'desk_bulk_state', path: '/cases?show=all', act: inTurn(choose, press('State …')) },
  {
    name: 'desk_bulk_told',
    path: '/cases?show=all',
    act: inTurn(choose, press('Make them mine'), (page) => page.getByRole('button', { name: 'Undo' }).waitFor()),
  },
  { name: 'desk_case', path: '/cases/d1' },
  { name: 'desk_case_paused', path: '/cases/d2' },
  { name: 'desk_case_offered', path: '/cases/d4' },
  {
    name: 'desk_answer',
    path: '/cases/d1',
    act: inTurn(press('Answer Ines'), (page) => page.getByLabel('To the customer').fill('Dear Ines, …')),
  },
  {
    name: 'desk_note',
    path: '/cases/d1',
    act: inTurn(press('Internal note'), (page) => page.getByLabel('Internal note, not').pressSequentially('@me')),
  },
  {
    name: 'desk_sent',
    path: '/cases/d1',
    act: inTurn(
      press('Answer Ines'),
      (page) => page.getByLabel('To the customer').fill('Dear Ines, …'),
      press('Send to Ines'),
      (page) => page.getByRole('button', { name: 'Take it back' }).waitFor(),
    ),
  },
  {
    name: 'desk_meanwhile',
    path: '/cases/d1',
    act: inTurn(
      press('Answer Ines'),
      (page) => page.getByLabel('To the customer').fill('Written meanwhile.'),
      press('Send to Ines'),
      (page) => page.getByText('while you were writing').first().waitFor(),
    ),
  },
  {
    name: 'desk_two_windows',
    path: '/cases/d1',
    act: inTurn(
      press('Answer Ines'),
      (page) => page.getByLabel('To the customer').fill('Written in two windows.'),
      (page) => page.getByText('in another window too').waitFor(),
    ),
  },
  { name: 'desk_resolve', path: '/cases/d1', act: press('Resolve …') },
  {
    name: 'desk_ready',
    path: '/cases/d1',
    act: inTurn(press('Answer Ines'), press('Ready texts'), (page) => page.getByRole('button', { name: 'We have it' }).waitFor()),
  },
  {
    name: 'desk_ready_preview',
    path: '/cases/d1',
    act: inTurn(press('Answer Ines'), press('Ready texts'), press('It takes longer'), (page) =>
      page.getByRole('button', { name: 'Put it in' }).waitFor(),
    ),
  },
  { name: 'desk_more', path: '/cases/d1', act: press('More …') },
  { name: 'desk_merge', path: '/cases/d1', act: inTurn(press('More …'), press('Merge into')) },
  { name: 'desk_split', path: '/cases/d1', act: inTurn(press('More …'), press('Split part')) },
  { name: 'desk_put_under', path: '/cases/d1', act: inTurn(press('More …'), press('Put it under another')) },
  { name: 'desk_parent', path: '/cases/d5' },
  { name: 'desk_child', path: '/cases/d3' },
  { name: 'desk_answer_children', path: '/cases/d5', act: press('Answer them all …') },
  { name: 'desk_resolve_parent', path: '/cases/d5', act: press('Resolve …') },
  {
    name: 'desk_answered_children',
    path: '/cases/d5',
    act: inTurn(
      press('Answer them all …'),
      (page) => page.getByLabel('To the customer').fill('It is on its way again.'),
      press('Send to the customer'),
      (page) => page.getByRole('button', { name: 'Take them back' }).waitFor(),
    ),
  },
  { name: 'desk_merged', path: '/cases/d7' },
  { name: 'desk_restrict', path: '/cases/d1', act: inTurn(press('More …'), press('Restrict it')) },
  { name: 'desk_unrestrict', path: '/cases/d6', act: inTurn(press('More …'), press('End the restriction')) },
  { name: 'desk_hand_on', path: '/cases/d1', act: press('Hand it on …') },
  { name: 'desk_promise', path: '/cases/d1', act: press('Another date …') },
  { name: 'desk_field', path: '/cases/d1', act: press(/^Change Kind/) },
  { name: 'desk_refuse', path: '/today', act: press(/^Refuse/) },
  { name: 'new_case', path: '/cases/new' },
  {
    name: 'new_case_left',
    path: '/cases/new',
    act: inTurn(
      (page) => page.getByLabel('What it is about').fill('Card blocked abroad'),
      async (page) => void (await page.reload()),
      (page) => page.getByRole('button', { name: 'Begin anew' }).waitFor(),
    ),
  },
  {
    name: 'new_case_suggested',
    path: '/cases/new',
    act: inTurn(
      (page) => page.getByLabel('What it is about').fill('Card blocked abroad'),
      (page) => page.getByRole('button', { name: 'Report a lost card' }).waitFor(),
      (page) => page.keyboard.press('Alt+1'),
    ),
  },
  {
    name: 'new_case_begun',
    path: '/cases/new',
    act: async (page) => {
      await page.getByLabel('What it is about').fill('Card blocked abroad')
      await page.keyboard.press('Control+Enter')
      await page.getByRole('button', { name: 'Next' }).waitFor()
    },
  },
  { name: 'desk_case_talk', path: '/cases/d2', act: press('Close the loop') },
  { name: 'cases', path: '/cases?show=histories' },
  { name: 'cases_bounced', path: '/cases?bounced=Back office,Cards' },
  { name: 'cases_empty', path: '/cases?show=histories', server: { empty: true } },
  { name: 'desk_cases_empty', path: '/cases?show=mine', server: { empty: true } },
  {
    name: 'case',
    path: '/cases?bounced=Cards,Fraud desk&sort=-duration',
    act: async (page) => {
      await page.getByRole('row').nth(3).click()
      await page.getByRole('heading', { level: 1, name: 'Disputed card payment' }).waitFor()
    },
  },
  {
    name: 'case_adopt',
    path: '/cases?show=histories&q=open',
    act: async (page) => {
      await page
        .getByRole('row', { name: /open, / })
        .first()
        .click()
      await press('Adopt into the desk')(page)
    },
  },
]
