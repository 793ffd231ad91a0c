// The programme's pages and states: principles and tries.
import { press } from './acts.ts'
import type { Scene } from './scene.ts'

export const programmeScenes: Scene[] = [
  { name: 'principles', path: '/programme/principles' },
  { name: 'principles_examples', path: '/programme/principles', act: press(/3 examples of what we mean/) },
  { name: 'principles_empty', path: '/programme/principles', server: { empty: true } },
  { name: 'principles_card', path: '/programme/principles/card' },
  { name: 'principles_draft', path: '/programme/principles/v3' },
  {
    name: 'principles_clash',
    path: '/programme/principles/v3',
    act: async (page) => {
      await page.getByLabel('In a few words').first().fill('meanwhile')
      await page.getByRole('button', { name: 'Save the draft' }).click()
      await page.getByText('You and somebody else changed the same words').waitFor()
    },
  },
  { name: 'principles_signing', path: '/programme/principles/v4' },
  { name: 'principles_earlier', path: '/programme/principles/v1' },
  {
    name: 'principles_link',
    path: '/cases/d1',
    act: async (page) => {
      await page.getByRole('button', { name: 'This is what we mean by …' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'tries', path: '/programme/tries' },
  { name: 'tries_empty', path: '/programme/tries', server: { empty: true } },
  { name: 'try_new', path: '/programme/tries/new' },
  { name: 'try_copy', path: '/programme/tries/new?origin=y2' },
  { name: 'try_running', path: '/programme/tries/y1' },
  { name: 'try_over', path: '/programme/tries/y3', act: press('Say what you learned') },
  { name: 'try_learned', path: '/programme/tries/y4' },
]
