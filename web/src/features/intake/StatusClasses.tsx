import type { StatusClass, StatusLists } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { classed } from './mapping.ts'
import type { Editing } from './MappingPage.tsx'
import styles from './NewImport.module.css'

const classes: StatusClass[] = ['done', 'working', 'waiting', 'neutral']

// What each status means: done, working, waiting, or none of these. It decides what counts as reopened and as waiting.
export function StatusClasses({ preview, mapping, onChange }: Editing) {
  const say = useSay()
  const { count } = useFormats()
  return (
    <Card title={say('imports.new.statuses')} lede={say('imports.new.statuses_lede')}>
      <ul className={styles.statuses}>
        {preview.statuses.map(({ status, events, class: now }) => (
          <li key={status} className={styles.status}>
            <span>
              {status} <span className="muted small">{count(events)}</span>
            </span>
            <select
              className={styles.choice}
              aria-label={say('imports.new.status_is', { status })}
              value={classOf(mapping.statuses, status) ?? now}
              onChange={(event) => {
                onChange(classed(withAll(mapping, preview), status, event.target.value as StatusClass))
              }}
            >
              {classes.map((each) => (
                <option key={each} value={each}>
                  {say(`imports.class_${each}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function classOf(lists: StatusLists | null, status: string): StatusClass | null {
  if (!lists) return null
  return (['done', 'working', 'waiting'] as const).find((each) => lists[each].includes(status)) ?? 'neutral'
}

// A mapping that names any class is taken literally, so the first correction writes down all that was guessed as well.
function withAll(mapping: Editing['mapping'], { statuses }: Editing['preview']): Editing['mapping'] {
  if (mapping.statuses) return mapping
  const of = (wanted: StatusClass) => statuses.filter((each) => each.class === wanted).map(({ status }) => status)
  return { ...mapping, statuses: { done: of('done'), working: of('working'), waiting: of('waiting') } }
}
