import { useEffect, useRef } from 'react'
import { Button } from '@/components/fields.tsx'
import { languages, useSay, type Say } from '@/lib/sentences.ts'
import type { Clash, Draft } from './merge.ts'
import styles from './principles.module.css'

interface Props {
  of: readonly Clash[]
  draft: Draft
  onChoose: (clash: Clash, theirs: boolean) => void
}

// The few words that two changed at once: both stand in sight until one is chosen.
export function Clashes({ of, draft, onChoose }: Props) {
  const say = useSay()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    note.current?.focus()
  }, [])
  return (
    <div ref={note} className={styles.clashes} role="alert" tabIndex={-1}>
      <p>
        <strong>{say('principles.clash')}.</strong> {say('principles.clash_what')}
      </p>
      {of.map((clash) => (
        <fieldset key={`${clash.where} ${clash.language ?? ''} ${clash.part}`} className={styles.clash}>
          <legend>{whereWords(clash, draft, say)}</legend>
          {(['mine', 'theirs'] as const).map((whose) => (
            <div key={whose}>
              <p className="muted small">{say(`principles.clash_${whose}`)}</p>
              <p lang={clash.language ?? undefined}>{clash[whose] ?? say('principles.clash_gone')}</p>
              <Button
                size="sm"
                variant={whose === 'mine' ? 'filled' : 'default'}
                aria-label={`${say('principles.clash_keep')}: ${clash[whose] ?? say('principles.clash_gone')}`}
                onClick={() => {
                  onChoose(clash, whose === 'theirs')
                }}
              >
                {say('principles.clash_keep')}
              </Button>
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function whereWords({ where, part }: Clash, { items }: Draft, say: Say): string {
  if (where === 'headings') return say(part === 'title' ? 'principles.clash_heading' : 'principles.clash_opening')
  const words = items.find(({ key }) => key === where)?.words
  const title = languages.map((language) => words?.[language].title).find(Boolean) ?? ''
  return say(`principles.clash_${part}`, { title })
}
