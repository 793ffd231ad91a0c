import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { StarterSetBegun, StarterSetRow, StarterSetShown } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, Form, Submit } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay, type Language } from '@/lib/sentences.ts'
import { mapReads } from '../map/reads.ts'
import styles from './begin.module.css'
import { Begun } from './Begun.tsx'
import { Causes, Decisions, Journeys, Texts } from './inside.tsx'
import { needed, parts, type Part } from './parts.ts'

const stale = [...mapReads, '/map', '/causes', '/rights', '/decisions', '/templates', '/cases/', '/starter-sets', '/first-steps']

// One set: which parts to take, what happened then, and all that is in it.
export function SetPage({ row, language }: { row: StarterSetRow; language: Language }) {
  const { data, error, refetch } = useQuery(read<StarterSetShown>(`/starter-sets/${row.code}`, { language }))
  const begin = useChange<Part[], StarterSetBegun>({
    method: 'POST',
    path: `/starter-sets/${row.code}`,
    body: (taken) => ({ language, ...Object.fromEntries(parts.map((part) => [part, taken.includes(part)])) }),
    stale,
  })
  return (
    <Stack space={24}>
      <ProblemNote error={error} onRetry={refetch} />
      {begin.data && <Begun of={begin.data} />}
      {data && !begin.data && (
        <Taking
          row={row}
          isMapEmpty={data.is_map_empty}
          busy={begin.isPending}
          error={begin.error}
          onBegin={(taken) => {
            begin.mutate(taken)
          }}
        />
      )}
      {data && (
        <>
          <Journeys of={data.set} />
          <Decisions of={data.set} unit={data.unit} />
          <Causes of={data.set} />
          <Texts of={data.set} />
        </>
      )}
    </Stack>
  )
}

interface TakingProps {
  row: StarterSetRow
  isMapEmpty: boolean
  busy: boolean
  error: Error | null
  onBegin: (taken: Part[]) => void
}

function Taking({ row, isMapEmpty, busy, error, onBegin }: TakingProps) {
  const say = useSay()
  const session = useSession()
  const mayTake = (part: Part) => may(session, needed[part])
  const [taken, setTaken] = useState<Part[]>(() => parts.filter(mayTake))
  const counts = { map: row.touchpoints, causes: row.causes, rights: row.decisions, texts: row.texts }
  const hint = (part: Part) => {
    if (!mayTake(part)) return say(`begin.not_yours_${part}`)
    return say(part === 'map' && !isMapEmpty ? 'begin.about_map_draft' : `begin.about_${part}`)
  }
  return (
    <Card title={say('begin.take')} lede={say('begin.take_lede')} first>
      <Form
        onSubmit={() => {
          onBegin(taken)
        }}
        error={error}
      >
        <div className={styles.parts}>
          {parts.map((part) => (
            <Checkbox
              key={part}
              label={say(`begin.part_${part}`, { count: counts[part] })}
              description={hint(part)}
              size="md"
              disabled={!mayTake(part)}
              checked={taken.includes(part)}
              onChange={({ target }) => {
                setTaken(parts.filter((one) => (one === part ? target.checked : taken.includes(one))))
              }}
            />
          ))}
        </div>
        <Submit busy={busy} disabled={taken.length === 0}>
          {say('begin.begin')}
        </Submit>
      </Form>
    </Card>
  )
}
