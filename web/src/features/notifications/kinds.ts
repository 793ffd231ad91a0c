import type { NotificationKind, NotificationWay } from '@/api/types.ts'

export const kinds: readonly NotificationKind[] = [
  'assigned',
  'offered',
  'handoff_refused',
  'customer_wrote',
  'mentioned',
  'near',
  'broken',
  'escalated',
  'not_delivered',
  'reopened',
  'loop_to_close',
  'rated',
  'mailbox_trouble',
  'webhook_off',
  'chat_off',
  'moved_together',
  'gesture_asked',
  'gesture_answered',
  'budget_changed',
  'sign_asked',
  'try_over',
  'note_to_answer',
  'note_news',
  'article_due',
  'rights_to_answer',
  'rights_answered',
]

export const ways: readonly NotificationWay[] = ['app', 'mail', 'digest', 'chat', 'none']

// As somebody is told who has chosen nothing.
const byMail: readonly NotificationKind[] = ['budget_changed', 'rights_to_answer', 'rights_answered']
export const usualWay = (kind: NotificationKind): NotificationWay => (byMail.includes(kind) ? 'mail' : 'app')

// Minutes after midnight as a field of time has them, and back.
export const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(clock) ?? []
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null
}
