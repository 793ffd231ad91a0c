// What is measured, and what customers and employees say of it.
import { press } from './acts.ts'
import type { Scene } from './scene.ts'

export const measureScenes: Scene[] = [
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
  { name: 'feedback', path: '/measures/feedback' },
  { name: 'feedback_empty', path: '/measures/feedback', server: { empty: true } },
  { name: 'feedback_close', path: '/measures/feedback', act: press(/^Close the loop/) },
  { name: 'feedback_closed', path: '/measures/feedback?loops=closed' },
  { name: 'testimonials', path: '/measures/testimonials?all=yes' },
  { name: 'testimonials_empty', path: '/measures/testimonials', server: { empty: true } },
  { name: 'testimonial_down', path: '/measures/testimonials', act: press(/^Take it down/) },
  { name: 'kept', path: '/measures/kept?which=broken' },
  { name: 'complaints', path: '/measures/complaints' },
  { name: 'diagnosis', path: '/measures/diagnosis' },
  { name: 'diagnosis_owner', path: '/measures/diagnosis', act: press('Give it an owner') },
  { name: 'diagnosis_none', path: '/measures/diagnosis', server: { empty: true } },
  { name: 'selfchecks', path: '/measures/self-checks' },
  { name: 'selfchecks_empty', path: '/measures/self-checks', server: { empty: true, history: false } },
  { name: 'selfcheck_new', path: '/measures/self-checks/new' },
  { name: 'selfcheck_open', path: '/measures/self-checks/s1' },
  { name: 'selfcheck_result', path: '/measures/self-checks/s2' },
]
