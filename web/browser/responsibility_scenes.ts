// The pages and states of responsibility, and of what the frontline knows.
import { inTurn, press } from './acts.ts'
import type { Scene } from './scene.ts'

export const responsibilityScenes: Scene[] = [
  { name: 'people_unit_menu', path: '/settings/people', act: press('What to do with Nordhavn Bank') },
  { name: 'map', path: '/responsibility' },
  { name: 'map_empty', path: '/responsibility', server: { empty: true } },
  { name: 'sets', path: '/responsibility/begin' },
  { name: 'set_bank', path: '/responsibility/begin?set=bank', server: { empty: true } },
  { name: 'set_insurer', path: '/responsibility/begin?set=insurer&language=da' },
  { name: 'set_begun', path: '/responsibility/begin?set=bank', server: { empty: true }, act: press('Begin with these') },
  { name: 'set_draft', path: '/responsibility/begin?set=retailer', act: press('Begin with these') },
  { name: 'map_step', path: '/responsibility', act: press(/^Report a lost card/) },
  { name: 'map_step_withheld', path: '/responsibility?step=t-card' },
  { name: 'map_complaints', path: '/responsibility/complaints/t2' },
  { name: 'map_drafts', path: '/responsibility/drafts' },
  { name: 'my_budget', path: '/responsibility/budget' },
  { name: 'my_budget_empty', path: '/responsibility/budget', server: { empty: true } },
  { name: 'unit_budget', path: '/responsibility/budgets/unit' },
  { name: 'unit_budget_few', path: '/responsibility/budgets/unit?unit=u-9' },
  { name: 'unit_budget_none', path: '/responsibility/budgets/unit', server: { empty: true } },
  { name: 'gesture', path: '/cases/d1', act: press('Give something') },
  {
    name: 'gesture_above',
    path: '/cases/d1',
    act: inTurn(press('Give something'), async (page) => {
      await page.getByRole('radio', { name: 'Voucher' }).check()
      await page.getByRole('dialog').getByLabel('Amount').fill('50')
      await page.getByRole('button', { name: 'Ask Mette Dahl' }).waitFor()
    }),
  },
  { name: 'gesture_page', path: '/gestures/g1' },
  { name: 'ask_link', path: '/budgets/answer#token=abc' },
  { name: 'gesture_policies', path: '/settings/budgets' },
  { name: 'gesture_policies_empty', path: '/settings/budgets', server: { empty: true } },
  { name: 'gesture_policy_new', path: '/settings/budgets', act: press('Open a budget') },
  { name: 'gaps', path: '/responsibility/gaps' },
  { name: 'gaps_dismissed', path: '/responsibility/gaps?which=dismissed' },
  { name: 'gaps_empty', path: '/responsibility/gaps', server: { empty: true } },
  { name: 'gaps_dismiss', path: '/responsibility/gaps', act: press(/^Leave it for now: Nobody answers for “Change/) },
  { name: 'gap_cases', path: '/responsibility/gaps/owned_elsewhere/t5' },
  { name: 'knowing', path: '/responsibility/knowing' },
  { name: 'holdings', path: '/responsibility/people/e-2' },
  {
    name: 'handed_over',
    path: '/responsibility/people/e-2',
    act: inTurn(
      async (page) => {
        await page.getByLabel('Why, for whoever receives something').fill('He moves to another bank.')
      },
      press('Hand over'),
      async (page) => {
        await page.getByText('25 things are handed over.').waitFor()
      },
    ),
  },
  { name: 'my_responsibility', path: '/responsibility/me' },
  { name: 'my_responsibility_empty', path: '/responsibility/me', server: { empty: true } },
  { name: 'note_new', path: '/knowledge/note' },
  {
    name: 'note_anonymous',
    path: '/knowledge/note',
    act: async (page) => {
      await page.getByRole('textbox').fill('We are told to end calls after four minutes')
      await page.getByRole('checkbox', { name: 'Without my name' }).check()
    },
  },
  {
    name: 'note_code',
    path: '/knowledge/note',
    act: async (page) => {
      await page.getByRole('textbox').fill('We are told to end calls after four minutes')
      await page.getByRole('checkbox').first().check()
      await page.getByRole('button', { name: 'Send without my name' }).click()
      await page.getByRole('button', { name: 'Done' }).waitFor()
    },
  },
  { name: 'notes', path: '/knowledge' },
  { name: 'notes_mine', path: '/knowledge?show=mine' },
  { name: 'notes_empty', path: '/knowledge?show=mine', server: { empty: true } },
  { name: 'note', path: '/knowledge/notes/n1' },
  { name: 'note_ended', path: '/knowledge/notes/n3' },
  { name: 'articles', path: '/knowledge/articles' },
  { name: 'articles_empty', path: '/knowledge/articles', server: { empty: true } },
  { name: 'article', path: '/knowledge/articles/a1' },
  { name: 'article_new', path: '/knowledge/articles/new' },
  { name: 'note_settings', path: '/settings/field-notes' },
  { name: 'stop_letter', path: '/letter#token=abc', server: { needs: 'sign_in' } },
  { name: 'channels', path: '/knowledge/channels' },
  { name: 'channels_empty', path: '/knowledge/channels', server: { empty: true } },
  { name: 'budgets', path: '/responsibility/budgets' },
  { name: 'budgets_empty', path: '/responsibility/budgets', server: { empty: true } },
  { name: 'budgets_fund', path: '/responsibility/budgets', act: press('Put money into the pool') },
  { name: 'budgets_grant', path: '/responsibility/budgets', act: press('Give a budget') },
  { name: 'budgets_lock', path: '/responsibility/budgets', act: press(/^Lock/) },
  { name: 'budget', path: '/responsibility/budgets/b4' },
  { name: 'budget_take_back', path: '/responsibility/budgets/b4', act: press('Take back') },
  { name: 'rights', path: '/responsibility/rights' },
  { name: 'rights_empty', path: '/responsibility/rights', server: { empty: true } },
  { name: 'rights_touchpoint', path: '/responsibility/rights?where=t.tp-0' },
  {
    name: 'rights_change',
    path: '/responsibility/rights',
    act: inTurn(
      (page) => page.getByLabel(/^Flowers or a cake, Frontline/).fill('450'),
      (page) => page.getByLabel(/^Give a fee back, Adviser/).fill('much'),
    ),
  },
  {
    name: 'rights_preview',
    path: '/responsibility/rights',
    act: inTurn(
      (page) => page.getByLabel(/^Flowers or a cake, Frontline/).fill('9000'),
      press('Look at what it does'),
      (page) => page.getByRole('dialog').waitFor(),
    ),
  },
  { name: 'rights_waiting', path: '/responsibility/rights?show=waiting' },
  { name: 'rights_history', path: '/responsibility/rights?show=history' },
  { name: 'rights_lent', path: '/responsibility/rights?show=lent' },
  { name: 'rights_lend', path: '/responsibility/rights?show=lent', act: press('Lend my rights') },
  { name: 'rights_near', path: '/responsibility/rights?show=near' },
  { name: 'rights_decision', path: '/responsibility/rights', act: press('Flowers or a cake') },
]
