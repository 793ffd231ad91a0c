import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { LastDay as LastDayRead } from '@/api/types.ts'
import { Button, Form, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'

// When somebody leaves, noted before they do: from then on it is seen what falls vacant, and handed over in one step.
export function LastDay({ of }: { of: string }) {
  const say = useSay()
  const hands = may(useSession(), 'handovers.write')
  const path = `/employees/${of}/last-day`
  const { data, error } = useQuery(read<LastDayRead>(path))
  return (
    <section aria-label={say('people.last_day')}>
      <h3>{say('people.last_day')}</h3>
      <p className="muted small">{say('people.last_day_what')}</p>
      <ProblemNote error={error} />
      {data && <Noting path={path} at={data.last_day ?? ''} />}
      {hands && (
        <p>
          <Link to="/responsibility/people/$id" params={{ id: of }}>
            {say('people.holdings')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Noting({ path, at }: { path: string; at: string }) {
  const say = useSay()
  const [day, setDay] = useState(at)
  const note = useChange({
    method: 'PUT',
    path,
    body: () => ({ last_day: day || null }),
    stale: ['/employees', '/responsibility'],
  })
  return (
    <Form
      error={note.error}
      fields={['last_day']}
      onSubmit={() => {
        note.mutate(undefined, {
          onSuccess: () => {
            notify(say(day ? 'people.last_day_noted' : 'people.last_day_stays'))
          },
        })
      }}
    >
      <TextInput
        type="date"
        label={say('people.last_day_is')}
        value={day}
        error={note.error ? faultsOf(note.error).find(({ field }) => field === 'last_day')?.sentence : undefined}
        onChange={({ currentTarget: { value } }) => {
          setDay(value)
        }}
      />
      <div>
        <Button type="submit" variant="default" loading={note.isPending} disabled={day === at}>
          {say('people.absence_add')}
        </Button>
      </div>
    </Form>
  )
}
