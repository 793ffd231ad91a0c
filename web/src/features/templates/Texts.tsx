import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { Template } from '@/api/types.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import { purposeKey } from './codes.ts'
import { LinesCard } from './LinesCard.tsx'
import { useRetiring } from './retiring.ts'
import { StarterSet } from './StarterSet.tsx'
import { SuitsWords } from './SuitsFields.tsx'
import styles from './templates.module.css'
import { wishOf } from './TextForm.tsx'

interface Props {
  language: string | undefined // all of them, or one
  retired: boolean // those too
  writes: boolean
}

// The ready texts, by name.
export function Texts({ language, retired, writes }: Props) {
  const { rows, error, refetch, settled, hasMore, more } = usePages<Template>('/templates', {
    language,
    retired: retired || undefined,
  })
  const { retire, error: notRetired } = useRetiring('/templates')
  if (settled && rows.length === 0) return <NoneYet language={language} writes={writes} />
  return (
    <LinesCard error={error} notRetired={notRetired} onRetry={refetch} any={rows.length > 0} onMore={hasMore ? more : null}>
      {rows.map((one) => (
        <Line
          key={one.id}
          of={one}
          onRetire={
            writes && !one.retired
              ? () => {
                  retire({ id: one.id, name: one.name, wish: wishOf(one) })
                }
              : null
          }
        />
      ))}
    </LinesCard>
  )
}

function Line({ of, onRetire }: { of: Template; onRetire: (() => void) | null }) {
  const say = useSay()
  const sayCode = useSayCode()
  const { dayMonth } = useFormats()
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link to="/settings/templates/$id" params={{ id: of.id }} className={styles.name}>
          {of.name}
        </Link>{' '}
        {of.asks && <Pill tone="accent">{say('templates.asks_mark')}</Pill>}{' '}
        {of.retired && <Pill>{say('templates.retired')}</Pill>}
        <p className="muted small">
          {say(purposeKey(of.purpose))} · {sayCode(`desk.language_${of.language}`) ?? of.language} · <SuitsWords of={of.suits} />{' '}
          · {say('templates.changed', { n: of.number, at: dayMonth(of.changed) })}
        </p>
      </div>
      {onRetire && (
        <button type="button" className="textual small" aria-label={`${say('templates.retire')}: ${of.name}`} onClick={onRetire}>
          {say('templates.retire')}
        </button>
      )}
    </li>
  )
}

function NoneYet({ language, writes }: { language: string | undefined; writes: boolean }) {
  const say = useSay()
  return (
    <EmptyState title={say('templates.empty')} what={say('templates.empty_what')} why={say('templates.empty_why')}>
      {writes && (
        <>
          <StarterSet only={language} />
          <Link to="/settings/templates/new" search={language ? { language } : {}}>
            {say('templates.write_own')}
          </Link>
        </>
      )}
    </EmptyState>
  )
}
