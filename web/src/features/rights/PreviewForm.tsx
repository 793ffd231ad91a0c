import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Passing, RightsChange, RightsMatrix, RightsPreview, WishedLine } from '@/api/types.ts'
import { Form, NativeSelect, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import type { Edits } from './edits.ts'
import { Needs, Standing } from './Lines.tsx'
import styles from './rights.module.css'
import { cellKey, holderName, usePlaceName } from './words.ts'

const passings: Passing[] = ['not_at_all', 'once', 'on']

interface Props {
  of: RightsMatrix
  preview: RightsPreview
  lines: WishedLine[]
  edits: Edits
  onDone: () => void
}

// Each amount before and after, whom it favours, whether somebody else has to agree; then why.
export function PreviewForm({ of, preview, lines, edits, onDone }: Props) {
  const say = useSay()
  const draft = useDraft({ why: '' }, { keep: 'rights.why' })
  const { mutate, error, isPending } = useChange<void, RightsChange>({
    method: 'POST',
    path: '/rights/changes',
    body: () => ({ why: draft.values.why, lines }),
    stale: ['/rights', '/cases/', '/me/rights'],
  })
  const submit = () => {
    mutate(undefined, {
      onSuccess: ({ state }) => {
        notify(say(state === 'waiting' ? 'rights.asked' : 'rights.done'))
        draft.forget()
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={error} fields={['why']}>
      <ul className={styles.lines}>
        {preview.lines.map((line) => {
          const { cell } = line
          const wish = lines.find(
            ({ cell: other }) => cellKey(other.decision, other.holder) === cellKey(cell.decision, cell.holder),
          )
          return (
            <li key={cellKey(cell.decision, cell.holder)} className={styles.previewLine}>
              <LineName of={of} line={line} />
              <Standing line={line} />
              {wish && wish.limit !== null && (
                <NativeSelect
                  size="xs"
                  aria-label={say('rights.passing')}
                  value={wish.passing ?? 'once'}
                  data={passings.map((value) => ({
                    value,
                    label: `${say('rights.passing')}: ${say(`rights.passing_${value}`)}`,
                  }))}
                  onChange={(event) => {
                    edits.pass(cell.decision, cell.holder, event.currentTarget.value as Passing)
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
      {preview.people_up > 0 && <p>{say('rights.people_up', { count: preview.people_up, n: preview.people_up })}</p>}
      {preview.people_down > 0 && <p>{say('rights.people_down', { count: preview.people_down, n: preview.people_down })}</p>}
      <Needs of={preview.needs} second={of.second_from} />
      <Textarea label={say('rights.why')} description={say('rights.why_hint')} autosize minRows={2} {...draft.text('why')} />
      <Submit busy={isPending}>{say(preview.needs.length > 0 ? 'rights.ask_it' : 'rights.do_it')}</Submit>
    </Form>
  )
}

function LineName({ of, line: { cell } }: { of: RightsMatrix; line: RightsPreview['lines'][number] }) {
  const say = useSay()
  const placeName = usePlaceName()
  const where = placeName(cell)
  return (
    <span>
      <strong>{of.decisions.find(({ id }) => id === cell.decision)?.name}</strong>{' '}
      <span className="muted small">
        {holderName(say, cell.holder)}
        {where && `, ${where}`}
      </span>
    </span>
  )
}
