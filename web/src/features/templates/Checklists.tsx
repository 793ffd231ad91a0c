import { Button } from '@mantine/core'
import { usePages } from '@/api/pages.ts'
import type { Checklist } from '@/api/types.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useSay } from '@/lib/sentences.ts'
import { LinesCard } from './LinesCard.tsx'
import { useRetiring } from './retiring.ts'
import { SuitsWords } from './SuitsFields.tsx'
import styles from './templates.module.css'

interface Props {
  retired: boolean // those too
  onEdit: ((one: Checklist) => void) | null
  onAdd: () => void
}

// The checklists, by name; each opens to its steps.
export function Checklists({ retired, onEdit, onAdd }: Props) {
  const say = useSay()
  const { rows, error, refetch, settled, hasMore, more } = usePages<Checklist>('/checklists', { retired: retired || undefined })
  const { retire, error: notRetired } = useRetiring('/checklists')
  if (settled && rows.length === 0)
    return (
      <EmptyState
        title={say('templates.lists_empty')}
        what={say('templates.lists_empty_what')}
        why={say('templates.lists_empty_why')}
      >
        {onEdit && <Button onClick={onAdd}>{say('templates.new_list')}</Button>}
      </EmptyState>
    )
  return (
    <LinesCard error={error} notRetired={notRetired} onRetry={refetch} any={rows.length > 0} onMore={hasMore ? more : null}>
      {rows.map((one) => (
        <Line
          key={one.id}
          of={one}
          onEdit={onEdit}
          onRetire={() => {
            retire({ id: one.id, name: one.name, wish: { name: one.name, suits: one.suits, steps: one.steps } })
          }}
        />
      ))}
    </LinesCard>
  )
}

interface LineProps {
  of: Checklist
  onEdit: Props['onEdit']
  onRetire: () => void
}

function Line({ of, onEdit, onRetire }: LineProps) {
  const say = useSay()
  const acts = [
    { words: say('web.change'), act: () => onEdit?.(of) },
    { words: say('templates.retire'), act: onRetire },
  ]
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <span className={styles.name}>{of.name}</span> {of.retired && <Pill>{say('templates.retired')}</Pill>}
        <p className="muted small">
          {say('templates.steps_count', { count: of.steps.length })} · <SuitsWords of={of.suits} />
        </p>
        <p className="small">{of.steps.join(' · ')}</p>
      </div>
      {onEdit && !of.retired && (
        <span className={styles.acts}>
          {acts.map(({ words, act }) => (
            <button key={words} type="button" className="textual small" aria-label={`${words}: ${of.name}`} onClick={act}>
              {words}
            </button>
          ))}
        </span>
      )}
    </li>
  )
}
