import { Link } from '@tanstack/react-router'
import { filterKeys } from '@/lib/filter.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './cases.module.css'

const known = ['bounced', 'waited', 'reopened', 'finding'] as const
const shown = (key: string) => key !== 'sort' && key !== 'show' && !(filterKeys as readonly string[]).includes(key)

// What the list is narrowed to beside the usual filters: it came from a figure, and can be taken away.
export function NarrowedTo({ search }: { search: Record<string, string> }) {
  const say = useSay()
  const sayCode = useSayCode()
  const keys = Object.keys(search).filter(shown)
  if (keys.length === 0) return null
  const words = (key: string) => {
    const value = search[key] ?? ''
    const ours = known.find((each) => each === key)
    return ours
      ? say(`cases.narrowed_${ours}`, { value: value.split(',').join(' – ') })
      : (sayCode(`cases.narrowed_${key}`, { value }) ?? `${key}: ${value}`)
  }
  return (
    <p className={styles.narrowed}>
      {keys.map((key) => (
        <span key={key}>
          {words(key)}{' '}
          <Link
            to="/cases"
            search={{ ...Object.fromEntries(Object.entries(search).filter(([other]) => other !== key)), show: 'histories' }}
          >
            {say('cases.show_all')}
          </Link>
        </span>
      ))}
    </p>
  )
}
