// What customers say of what was done.
import type { Loop, Rating } from '../../src/api/types.ts'
import { page, state, type Rows } from '../answers.ts'
import { rows as cases } from '../desk.ts'

const about = (place: number) => ({
  id: cases[place]?.id ?? 'c1',
  number: cases[place]?.number ?? 1042,
  subject: cases[place]?.subject ?? '',
})

const rating = (place: number, mark: number, words: string): Rating => ({
  id: `r${String(place)}`,
  about: about(place),
  mark,
  words,
  resolved: '2026-10-01T09:00:00Z',
  rated: '2026-10-02T07:30:00Z',
  kind: 'complaint',
  team: null,
  touchpoint: null,
  loop: mark <= 2 ? 'open' : 'none',
})

const said = [
  rating(0, 5, 'Quick and kind. Thank you, Anna!'),
  rating(1, 2, 'I had to explain it three times.'),
  rating(2, 4, ''),
]

const loops: Loop[] = [
  {
    id: 'r1',
    about: about(1),
    mark: 2,
    words: 'I had to explain it three times.',
    opened: '2026-10-02T07:30:00Z',
    owner: null,
    closed: null,
    closed_by: null,
    done: '',
  },
]

export const feedbackRows: Rows = [
  ['GET /feedback', () => page(state.empty ? [] : said)],
  ['GET /feedback/loops', () => page(state.empty ? [] : loops)],
  ['POST /feedback/loops/:id/close', () => loops[0]],
]
