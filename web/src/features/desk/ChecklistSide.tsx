import { useQuery } from '@tanstack/react-query'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { CaseAtDesk, CaseChecklist, Checklist, Page } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox } from '@/components/fields.tsx'
import { Menu } from '@/components/Menu.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './side.module.css'

interface Ticked {
  list: string
  number: number
  done: boolean
}

// Steps that belong to such a case, each ticked by whoever did it.
export function ChecklistSide({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const path = `/cases/${of.row.id}/checklists`
  const reads = may(useSession(), 'templates.read')
  const { data, error } = useQuery({ ...read<{ items: CaseChecklist[] }>(path), enabled: reads })
  const tick = useChange<Ticked>({
    method: 'PUT',
    path: ({ list, number }) => `${path}/${list}/steps/${String(number)}`,
    body: ({ done }) => ({ done }),
    stale: ['/cases'],
  })
  const lists = data?.items ?? []
  const there = new Set(lists.map(({ id }) => id))
  const others = (useQuery({ ...offered(of.row.id), enabled: reads && of.may.work }).data?.items ?? []).filter(
    ({ id }) => !there.has(id),
  )
  if (lists.length === 0 && others.length === 0) return null
  return (
    <Card title={say('desk.checklist')}>
      <ProblemNote error={error ?? tick.error} />
      {lists.map((list) => (
        <OneList
          key={list.id}
          of={list}
          path={path}
          works={of.may.work}
          onTick={(number, done) => {
            tick.mutate({ list: list.id, number, done })
          }}
        />
      ))}
      {others.length > 0 && <PutOn id={of.row.id} others={others} />}
    </Card>
  )
}

interface ListProps {
  of: CaseChecklist
  path: string
  works: boolean
  onTick: (number: number, done: boolean) => void
}

function OneList({ of, path, works, onTick }: ListProps) {
  const say = useSay()
  const { moment } = useFormats()
  const remove = useChange({ method: 'DELETE', path: `${path}/${of.id}`, stale: ['/cases'] })
  const untouched = of.steps.every(({ done }) => !done)
  return (
    <fieldset className={styles.checklist}>
      <legend>{of.name}</legend>
      {of.steps.map(({ number, text, done, by }) => (
        <Checkbox
          key={number}
          label={text}
          description={done && by ? say('desk.checklist_by', { name: by.name, at: moment(done) }) : undefined}
          checked={done !== null}
          disabled={!works}
          onChange={(event) => {
            onTick(number, event.currentTarget.checked)
          }}
        />
      ))}
      {works && untouched && (
        <button
          type="button"
          className="textual small"
          disabled={remove.isPending}
          onClick={() => {
            remove.mutate()
          }}
        >
          {say('desk.checklist_remove', { name: of.name })}
        </button>
      )}
      <ProblemNote error={remove.error} />
    </fieldset>
  )
}

const offered = (id: string) => read<Page<Checklist>>('/checklists', { for_case: id, limit: 50 })

function PutOn({ id, others }: { id: string; others: readonly Checklist[] }) {
  const say = useSay()
  const put = useChange<string>({
    method: 'POST',
    path: `/cases/${id}/checklists`,
    body: (checklist) => ({ checklist }),
    stale: ['/cases'],
  })
  return (
    <>
      <Menu
        label={say('desk.checklist_add')}
        className="textual small"
        button={say('desk.checklist_add')}
        choices={others.map((one) => ({
          words: one.name,
          choose: () => {
            put.mutate(one.id)
          },
        }))}
      />
      <ProblemNote error={put.error} />
    </>
  )
}
