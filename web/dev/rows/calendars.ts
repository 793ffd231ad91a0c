// Calendars, with a year that is worked out from their week.
import type { Calendar, Year } from '../../src/api/types.ts'
import { week } from '../../src/lib/week.ts'
import { filled, refuse, state, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000
const dateAt = (ahead: number) => inTime(ahead * day).slice(0, 10)
const zone = 'Europe/Copenhagen'

const calendars: Calendar[] = [
  {
    id: 'cal1',
    name: 'Nordhavn Bank',
    standard: true,
    versions: [
      { from: dateAt(30), zone, week: { 'mon-thu': ['08:00-17:00'], fri: ['08:00-15:30'] } },
      { from: '1970-01-01', zone, week: { 'mon-thu': ['09:00-17:00'], fri: ['09:00-15:30'] } },
    ],
    holidays: [
      { day: dateAt(33), name: 'Christmas Day', feed: 'f1', switched_off: false },
      { day: dateAt(34), name: 'Boxing Day', feed: 'f1', switched_off: true },
      { day: dateAt(60), name: 'The whole house meets', feed: null, switched_off: false },
    ],
    feeds: [
      { id: 'f1', address: 'https://calendars.example/denmark.ics', fetched: inTime(-3_600_000), failed: '' },
      { id: 'f2', address: 'https://calendars.example/moved.ics', fetched: null, failed: 'feed_not_found' },
    ],
  },
  {
    id: 'cal2',
    name: 'Card blocking, day and night',
    standard: false,
    versions: [{ from: '1970-01-01', zone, week: { 'mon-sun': ['00:00-12:00', '12:00-24:00'] } }],
    holidays: [],
    feeds: [],
  },
]

const minutesIn = (window: string) => {
  const [from = 0, to = 0] = window.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)))
  return to > from ? to - from : to + 1440 - from
}

function yearOf(windows: Record<string, string[]>, holidays: Calendar['holidays'], year: number): Year {
  const open = week(windows)
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
  const first = Date.UTC(year, 0, 1)
  const days = Array.from({ length: (Date.UTC(year + 1, 0, 1) - first) / day }, (_, at) => {
    const date = new Date(first + at * day)
    const off = holidays.find((each) => each.day === date.toISOString().slice(0, 10) && !each.switched_off)
    const hours = open[names[date.getUTCDay()] ?? 'sun'].split(', ').filter(Boolean)
    return {
      day: date.toISOString().slice(0, 10),
      minutes: off ? 0 : hours.reduce((sum, window) => sum + minutesIn(window), 0),
      holiday: off?.name ?? '',
    }
  })
  return {
    days,
    business_days: days.filter(({ minutes }) => minutes > 0).length,
    minutes: days.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

const find = (id: string | undefined) => calendars.find((one) => one.id === id)

export const calendarRows: Rows = [
  ['GET /calendars', () => ({ items: state.empty ? [] : calendars })],
  ['POST /calendars', (asked) => filled(asked, 'name') ?? calendars[0]],
  ['POST /calendars/preview', ({ body }) => yearOf(body['week'] as Record<string, string[]>, [], Number(body['year']))],
  ['GET /calendars/:id', ({ params }) => find(params['id']) ?? refuse(404, 'not_found', '')],
  ['PUT /calendars/:id', (asked) => filled(asked, 'name') ?? find(asked.params['id'])],
  [
    'GET /calendars/:id/year',
    ({ params, query }) => {
      const one = find(params['id'])
      return one ? yearOf(one.versions.at(-1)?.week ?? {}, one.holidays, Number(query['year'])) : refuse(404, 'not_found', '')
    },
  ],
  ['POST /calendars/:id/holidays', (asked) => filled(asked, 'day', 'name') ?? find(asked.params['id'])],
  ['PUT /calendars/:id/holidays/:day', ({ params }) => find(params['id'])],
  ['DELETE /calendars/:id/holidays/:day', ({ params }) => find(params['id'])],
  ['POST /calendars/:id/feeds', (asked) => filled(asked, 'address') ?? find(asked.params['id'])],
  ['DELETE /calendars/:id/feeds/:feed', () => undefined],
]
