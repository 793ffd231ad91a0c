// A step of a case as a real sentence, from its code and what the API says about it.
import type { Entry } from '@/api/types.ts'
import type { Key, Say, Values } from '@/lib/sentences.ts'
import { closings } from './codes.ts'

type SayCode = (key: string, values?: Values) => string | null

export function stepSentence(entry: Entry, say: Say, sayCode: SayCode, moment: (at: string) => string): string {
  const { step, about, by } = entry
  const at = (key: string) => (about[key] ? moment(about[key]) : '')
  const who = by?.name ?? (byCustomer.has(step) && about['by'] !== 'silence' ? say('desk.the_customer') : say('desk.regard'))
  const field = about['field'] ? (sayCode(`desk.field_${about['field']}`) ?? about['field']) : ''
  const plain: Values = {
    who,
    field,
    owner: about['owner'] ?? who,
    from: about['from'] ?? '',
    to: about['to'] ?? '',
    number: about['number'] ? say('desk.number_of', { n: about['number'] }) : '',
  }
  switch (step) {
    case 'opened':
      return say(by ? 'desk.step_opened' : 'desk.step_opened_came', plain)
    case 'changed':
      return about['to']
        ? say('desk.step_changed_to', { ...plain, from: coded('from', about, sayCode), to: coded('to', about, sayCode) })
        : say('desk.step_changed', plain)
    case 'state_changed':
      return say(by ? 'desk.step_state_changed' : 'desk.step_now', {
        who,
        from: stateWord(about['from'], sayCode),
        to: stateWord(about['to'], sayCode),
      })
    case 'promised':
      return by ? say('desk.step_promised_by', { who, until: at('until') }) : say('desk.step_promised', { until: at('until') })
    case 'repromised':
      return about['from']
        ? say('desk.step_repromised', { who, until: at('until'), from: at('from') })
        : say('desk.step_promised_by', { who, until: at('until') })
    case 'earlier_contact':
      return say('desk.step_earlier_contact', { at: moment(entry.at) })
    case 'merged':
      return about['into']
        ? say('desk.step_merged_into', { number: say('desk.number_of', { n: about['into'] }) })
        : say('desk.step_merged')
    case 'closed':
      return [say('desk.step_closed', plain), closing(about, sayCode)].filter(Boolean).join(' ')
    case 'confirmed':
      return about['by'] === 'silence'
        ? `${say('desk.step_silence')} ${say('desk.step_confirmed', plain)}`
        : say('desk.step_confirmed', plain)
    default:
      return sayCode(`desk.step_${step}`, plain) ?? step
  }
}

// What nobody of ours did, the customer did.
const byCustomer = new Set<Entry['step']>(['reopened', 'confirmed', 'already_answered', 'escalated'])

const stateWord = (code: string | undefined, sayCode: SayCode) => (code ? (sayCode(`desk.state_${code}`) ?? code) : '')

function coded(key: 'from' | 'to', about: Entry['about'], sayCode: SayCode): string {
  const value = about[key] ?? ''
  return sayCode(`desk.${about['field'] ?? ''}_${value}`) ?? value
}

// The server writes the number of the reason.
function closing(about: Entry['about'], sayCode: SayCode): string {
  if (about['by'] === 'silence') return sayCode('desk.step_silence' satisfies Key) ?? ''
  const as = closings[Number(about['as'] ?? NaN)]
  return as ? `(${sayCode(`desk.closed_${as}`) ?? as})` : ''
}
