// Every page and state worth looking at, what the server says and what is done before it is looked at.
import type { Page } from 'playwright-core'
import { inTurn, press } from './acts.ts'
import { programmeScenes } from './programme_scenes.ts'
import { responsibilityScenes } from './responsibility_scenes.ts'

export interface Scene {
  name: string
  path: string
  server?: { needs?: string; history?: boolean; empty?: boolean; role?: string }
  act?: (page: Page) => Promise<void>
}

const choose = async (page: Page) => {
  for (const name of [/^Choose Charged twice for the same/, /^Choose Fee on/, /^Choose Card blocked/]) {
    await page.getByRole('checkbox', { name }).check()
  }
  await page.getByRole('button', { name: 'Choose none' }).waitFor()
}

export const scenes: Scene[] = [
  { name: 'sign_in', path: '/sign-in', server: { needs: 'sign_in' } },
  { name: 'sign_in_faults', path: '/sign-in', server: { needs: 'sign_in' }, act: press('Sign in') },
  { name: 'sign_in_totp', path: '/sign-in', server: { needs: 'totp' } },
  { name: 'setup', path: '/setup#token=abc', server: { needs: 'setup' } },
  { name: 'setup_no_token', path: '/setup', server: { needs: 'setup' } },
  { name: 'enrol', path: '/enrol', server: { needs: 'totp_enrolment' }, act: press('Turn it on') },
  { name: 'invitation', path: '/invitation#token=abc', server: { needs: 'sign_in' } },
  { name: 'reset', path: '/reset#token=abc', server: { needs: 'sign_in' } },
  { name: 'answer', path: '/s/abc', server: { needs: 'sign_in' } },
  { name: 'answer_over', path: '/s/over', server: { needs: 'sign_in' } },
  { name: 'begin', path: '/begin', server: { history: false } },
  { name: 'overview', path: '/measures' },
  {
    name: 'overview_compare',
    path: '/measures?from=2026-04-01&to=2026-10-01&compare_from=2025-10-01&compare_to=2026-04-01&touchpoint=Transfer abroad',
  },
  {
    name: 'overview_definition',
    path: '/measures',
    act: async (page) => {
      await page.getByRole('button', { name: 'First time right (FTR)' }).first().click()
    },
  },
  { name: 'scoreboards', path: '/measures/scoreboards/touchpoint' },
  {
    name: 'scoreboards_compare',
    path: '/measures/scoreboards/vertical?from=2026-04-01&to=2026-10-01&compare_from=2025-10-01&compare_to=2026-04-01',
  },
  { name: 'scoreboards_empty', path: '/measures/scoreboards/unit', server: { empty: true } },
  { name: 'charts', path: '/measures/charts' },
  { name: 'bounces', path: '/measures/bounces' },
  { name: 'bounces_table', path: '/measures/bounces', act: press('As a table') },
  { name: 'bounces_empty', path: '/measures/bounces', server: { empty: true } },
  { name: 'waits', path: '/measures/waits' },
  {
    name: 'waits_filter',
    path: '/measures/waits',
    act: async (page) => {
      await page.getByRole('button', { name: 'Narrow down …' }).click()
      await page
        .getByRole('textbox', { name: 'Touchpoint' })
        .or(page.getByRole('combobox', { name: 'Touchpoint' }))
        .first()
        .click()
      await page.getByRole('option', { name: 'Mortgage offer' }).waitFor()
    },
  },
  { name: 'today', path: '/today' },
  { name: 'today_empty', path: '/today', server: { empty: true } },
  { name: 'shortcuts', path: '/today', act: (page) => page.keyboard.press('?') },
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
  { name: 'customers', path: '/customers' },
  { name: 'customers_empty', path: '/customers', server: { empty: true } },
  { name: 'customer', path: '/customers/k1' },
  { name: 'customer_merged', path: '/customers/k5' },
  { name: 'customer_edit', path: '/customers/k1', act: press('Change') },
  { name: 'customer_merge', path: '/customers/k1', act: press(/^Same as another/) },
  { name: 'customer_guarded', path: '/customers/k2' },
  { name: 'customer_seen_by', path: '/customers/k1', act: inTurn(press('More …'), press('Who may see them')) },
  { name: 'customer_erase', path: '/customers/k1', act: inTurn(press('More …'), press('Erase them')) },
  { name: 'customer_data_out', path: '/customers/k1', act: inTurn(press('More …'), press('What is kept')) },
  { name: 'customer_data', path: '/settings/customers' },
  { name: 'customer_field_remove', path: '/settings/customers', act: press('Remove “Card”') },
  { name: 'feedback', path: '/measures/feedback' },
  { name: 'feedback_empty', path: '/measures/feedback', server: { empty: true } },
  { name: 'feedback_close', path: '/measures/feedback', act: press(/^Close the loop/) },
  { name: 'feedback_closed', path: '/measures/feedback?loops=closed' },
  { name: 'testimonials', path: '/measures/testimonials?all=yes' },
  { name: 'testimonials_empty', path: '/measures/testimonials', server: { empty: true } },
  { name: 'testimonial_down', path: '/measures/testimonials', act: press(/^Take it down/) },
  { name: 'desk_case_talk', path: '/cases/d2', act: press('Close the loop') },
  { name: 'kept', path: '/measures/kept?which=broken' },
  { name: 'complaints', path: '/measures/complaints' },
  { name: 'feedback_settings', path: '/settings/feedback' },
  { name: 'touchpoints', path: '/settings/touchpoints' },
  { name: 'touchpoints_empty', path: '/settings/touchpoints', server: { empty: true } },
  { name: 'touchpoint', path: '/settings/touchpoints', act: press(/^Change: Disputed/) },
  { name: 'budgets', path: '/responsibility/budgets' },
  { name: 'budgets_empty', path: '/responsibility/budgets', server: { empty: true } },
  { name: 'budgets_fund', path: '/responsibility/budgets', act: press('Put money into the pool') },
  { name: 'budgets_grant', path: '/responsibility/budgets', act: press('Give a budget') },
  { name: 'budgets_lock', path: '/responsibility/budgets', act: press(/^Lock/) },
  { name: 'budget', path: '/responsibility/budgets/b4' },
  { name: 'budget_take_back', path: '/responsibility/budgets/b4', act: press('Take back') },
  { name: 'templates', path: '/settings/templates' },
  { name: 'templates_empty', path: '/settings/templates', server: { empty: true } },
  { name: 'template', path: '/settings/templates/t4' },
  {
    name: 'template_placeholders',
    path: '/settings/templates/t4',
    act: inTurn(
      (page) => page.getByLabel('The text').press('End'),
      (page) => page.getByLabel('The text').pressSequentially(' {'),
      (page) => page.getByRole('listbox').getByRole('option').first().waitFor(),
    ),
  },
  {
    name: 'template_meanwhile',
    path: '/settings/templates/t4',
    act: inTurn(
      (page) => page.getByLabel('The text').fill('Written meanwhile.'),
      press('Save'),
      (page) => page.getByRole('button', { name: 'Keep mine' }).waitFor(),
    ),
  },
  { name: 'template_new', path: '/settings/templates/new' },
  { name: 'template_faults', path: '/settings/templates/new', act: press('Save') },
  { name: 'checklists', path: '/settings/templates?show=lists' },
  { name: 'checklists_empty', path: '/settings/templates?show=lists', server: { empty: true } },
  { name: 'checklist', path: '/settings/templates?show=lists', act: press('Change: Disputed payment') },
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
  { name: 'webhooks', path: '/settings/webhooks', act: press('Calls: Core banking') },
  { name: 'webhooks_empty', path: '/settings/webhooks', server: { empty: true } },
  { name: 'webhook_new', path: '/settings/webhooks', act: press('Add a webhook') },
  { name: 'notifications', path: '/settings/touchpoints', act: press(/^Notifications/) },
  { name: 'notification_settings', path: '/settings/notifications' },
  { name: 'chat_new', path: '/settings/notifications', act: press('Add a chat') },
  { name: 'calendars', path: '/settings/calendars' },
  { name: 'calendars_empty', path: '/settings/calendars', server: { empty: true } },
  { name: 'calendar', path: '/settings/calendars/cal1' },
  { name: 'calendar_table', path: '/settings/calendars/cal1', act: press('As a table') },
  {
    name: 'calendar_change',
    path: '/settings/calendars/cal1',
    act: inTurn(press('Change the hours'), press('See the year'), (page) =>
      page.getByRole('dialog').getByRole('img').first().waitFor(),
    ),
  },
  { name: 'promises', path: '/settings/promises' },
  { name: 'promises_empty', path: '/settings/promises', server: { empty: true } },
  {
    name: 'promises_sets',
    path: '/settings/promises',
    act: inTurn(press('Ready-made sets'), press(/^See what it would do.*Three/)),
  },
  { name: 'promises_rate', path: '/settings/promises', act: press('Rate open cases anew') },
  { name: 'policy', path: '/settings/promises/p1' },
  { name: 'policy_change', path: '/settings/promises/p1?show=change', act: press('See what it would do') },
  { name: 'policy_new', path: '/settings/promises/new' },
  { name: 'mailboxes', path: '/settings/mailboxes' },
  { name: 'mailboxes_empty', path: '/settings/mailboxes', server: { empty: true } },
  { name: 'mailboxes_tried', path: '/settings/mailboxes', act: press('Try it: Cards') },
  { name: 'mailbox', path: '/settings/mailboxes', act: press('Change: Branch North') },
  { name: 'mailbox_live', path: '/settings/mailboxes', act: press(/^Make it live/) },
  { name: 'outbox', path: '/settings/mailboxes?show=outbox' },
  { name: 'outbox_waiting', path: '/settings/mailboxes?show=outbox&state=waiting' },
  { name: 'outbox_empty', path: '/settings/mailboxes?show=outbox', server: { empty: true } },
  { name: 'outbox_give_up', path: '/settings/mailboxes?show=outbox', act: press(/^Give it up/) },
  { name: 'mails', path: '/settings/mailboxes?show=mails' },
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
  { name: 'diagnosis', path: '/measures/diagnosis' },
  { name: 'diagnosis_owner', path: '/measures/diagnosis', act: press('Give it an owner') },
  ...responsibilityScenes,
  ...programmeScenes,
  { name: 'diagnosis_none', path: '/measures/diagnosis', server: { empty: true } },
  { name: 'selfchecks', path: '/measures/self-checks' },
  { name: 'selfchecks_empty', path: '/measures/self-checks', server: { empty: true, history: false } },
  { name: 'selfcheck_new', path: '/measures/self-checks/new' },
  { name: 'selfcheck_open', path: '/measures/self-checks/s1' },
  { name: 'selfcheck_result', path: '/measures/self-checks/s2' },
  { name: 'imports', path: '/settings/imports' },
  { name: 'imports_empty', path: '/settings/imports', server: { empty: true, history: false } },
  { name: 'import_new', path: '/settings/imports/new' },
  { name: 'import_mapping', path: '/settings/imports/new?upload=up1&name=tickets.csv' },
  { name: 'import_done', path: '/settings/imports/i1' },
  { name: 'import_failed', path: '/settings/imports/i2' },
  { name: 'import_running', path: '/begin', server: { history: false }, act: press('Open the sample') },
  { name: 'people', path: '/settings/people' },
  { name: 'people_unit', path: '/settings/people', act: inTurn(press('What to do with Nordhavn Bank'), press('Change')) },
  { name: 'people_empty', path: '/settings/people', server: { empty: true } },
  { name: 'employees', path: '/settings/people?show=employees' },
  {
    name: 'employee',
    path: '/settings/people?show=employees',
    act: async (page) => {
      await page.getByRole('row').nth(2).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'business_lines', path: '/settings/people?show=lines' },
  { name: 'people_file', path: '/settings/people?show=file' },
  { name: 'access', path: '/settings/access' },
  { name: 'access_invite', path: '/settings/access', act: press('Invite someone') },
  { name: 'sign_in_rules', path: '/settings/sign-in' },
  { name: 'me', path: '/settings/me' },
  { name: 'missing', path: '/no/such/page' },
  { name: 'me_menu', path: '/measures', act: press('Menu of Anna Holm') },
  {
    name: 'palette',
    path: '/measures',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill('card')
      await page.getByRole('listbox').getByRole('option').nth(2).waitFor()
    },
  },
]
