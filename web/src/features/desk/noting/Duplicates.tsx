import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { DeskCaseRow, Page } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './noting.module.css'

interface Props {
  customer: string
  onOpen: () => void
}

// What is open for this customer already: perhaps they call about that.
export function Duplicates({ customer, onOpen }: Props) {
  const say = useSay()
  const { dayMonth } = useFormats()
  const { data } = useQuery(read<Page<DeskCaseRow>>('/desk/cases', { customer, which: 'open', limit: 5 }))
  return (
    <div role="status">
      {data && data.items.length > 0 && (
        <div className={styles.duplicates}>
          <p>{say('desk.new_open', { count: data.items.length })}</p>
          <ul>
            {data.items.map(({ id, subject, opened, state }) => (
              <li key={id}>
                <Link to="/cases/$id" params={{ id }} search={{}} onClick={onOpen}>
                  {subject}
                </Link>{' '}
                <span className="muted small">
                  {dayMonth(opened)} · {say(`desk.state_${state}`)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
