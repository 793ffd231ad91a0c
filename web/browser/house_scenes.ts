// The house around the rooms: signing in, one's own settings, what is on every page.
import { press } from './acts.ts'
import type { Scene } from './scene.ts'

export const houseScenes: Scene[] = [
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
  { name: 'shortcuts', path: '/today', act: (page) => page.keyboard.press('?') },
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
