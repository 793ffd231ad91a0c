import { useNavigate, useSearch } from '@tanstack/react-router'
import { useHasHistory } from '@/api/session.ts'
import { Segments } from '@/components/Segments.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './list.module.css'
import { useMyTeam } from './myself.ts'
import { asksForHistories, showOf, shows } from './which.ts'

// Which cases: mine, my team's, all open ones, those that have ended, the histories of the measures.
export function CaseTabs() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/cases' })
  const history = useHasHistory()
  const team = useMyTeam()
  const offered = shows.filter((show) => show !== 'team' || team)
  const all = history ? ([...offered, 'histories'] as const) : offered
  return (
    <div className={styles.tabs}>
      <Segments
        label={say('desk.which')}
        value={asksForHistories(search) ? 'histories' : showOf(search)}
        options={all.map((value) => ({ value, label: say(`desk.show_${value}`) }))}
        onChange={(show) => void navigate({ to: '/cases', search: { show } })}
      />
    </div>
  )
}
