import type { KeyboardEvent } from 'react'
import type { Decision, DecisionKind, RightHolder, RightsMatrix } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Edits } from './edits.ts'
import { useAmounts } from '@/lib/money.ts'
import type { Place } from './place.ts'
import styles from './rights.module.css'
import { holderKey, holderName } from './words.ts'

interface Props {
  kind: DecisionKind
  of: RightsMatrix
  place: Place
  columns: RightHolder[]
  edits: Edits
  onEdit: ((one: Decision | DecisionKind) => void) | null // none: it is only read
}

// The decisions of one kind. Arrows and Enter go from amount to amount, as in a spreadsheet.
export function KindTable({ kind, of, columns, edits, onEdit }: Props) {
  const say = useSay()
  const decisions = of.decisions.filter((one) => one.kind === kind)
  return (
    <div className={styles[kind]}>
      <Card
        title={say(`rights.${kind}`)}
        lede={say(`rights.${kind}_lede`)}
        aside={
          onEdit && (
            <button
              type="button"
              className="textual small"
              onClick={() => {
                onEdit(kind)
              }}
            >
              {say(`rights.add_${kind}`)}
            </button>
          )
        }
      >
        {decisions.length === 0 ? (
          <p className="muted">{say(`rights.none_${kind}`)}</p>
        ) : (
          <div className={styles.scroller} role="group" aria-label={say(`rights.${kind}`)} tabIndex={0}>
            <table className={styles.table} onKeyDown={walk}>
              <Head columns={columns} of={of} />
              <tbody>
                {decisions.map((decision, row) => (
                  <tr key={decision.id}>
                    <th scope="row">
                      <DecisionName of={decision} onEdit={onEdit} />
                    </th>
                    {columns.map((holder, column) => (
                      <td key={holderKey(holder)}>
                        <Amount
                          at={`${String(row)}.${String(column)}`}
                          decision={decision}
                          holder={holder}
                          edits={edits}
                          currency={of.currency}
                          writes={onEdit !== null}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
    </div>
  )
}

function Head({ columns, of }: { columns: RightHolder[]; of: RightsMatrix }) {
  const say = useSay()
  return (
    <thead>
      <tr>
        <th scope="col">{say('rights.decision')}</th>
        {columns.map((holder) => {
          const people = of.holders.find((one) => holderKey(one.holder) === holderKey(holder))?.people
          return (
            <th key={holderKey(holder)} scope="col">
              {holderName(say, holder)}
              <span className={styles.under}>
                {typeof people === 'number'
                  ? say('rights.level_people', { count: people, n: people })
                  : say(`rights.kind_${holder.kind}`)}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function DecisionName({ of, onEdit }: { of: Decision; onEdit: Props['onEdit'] }) {
  return (
    <>
      {onEdit ? (
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            onEdit(of)
          }}
        >
          {of.name}
        </button>
      ) : (
        of.name
      )}
      {of.about && <span className={styles.under}>{of.about}</span>}
    </>
  )
}

interface AmountProps {
  at: string
  decision: Decision
  holder: RightHolder
  edits: Edits
  currency: string
  writes: boolean
}

function Amount({ at, decision, holder, edits, currency, writes }: AmountProps) {
  const say = useSay()
  const { money } = useAmounts()
  const right = edits.standing(decision.id, holder)
  const everywhere = edits.elsewhere(decision.id, holder)
  const wished = edits.wished(decision.id, holder)
  return (
    <>
      {writes ? (
        <input
          className={styles.amount}
          inputMode="decimal"
          data-at={at}
          data-changed={wished !== null || undefined}
          aria-label={`${say('rights.cell', { decision: decision.name, holder: holderName(say, holder) })} (${currency})`}
          aria-invalid={wished === 'bad' || undefined}
          title={wished === 'bad' ? say('rights.bad_amount') : undefined}
          placeholder="–"
          value={edits.shown(decision.id, holder)}
          onChange={(event) => {
            edits.type(decision.id, holder, event.currentTarget.value)
          }}
        />
      ) : (
        <span className={right ? styles.fixed : 'muted'}>{right ? money(right.limit) : '–'}</span>
      )}
      {wished === 'bad' && <span className={styles.bad}>{say('rights.bad_amount')}</span>}
      {everywhere && <span className={styles.under}>{say('rights.cell_everywhere', { amount: money(everywhere.limit) })}</span>}
    </>
  )
}

const steps: Record<string, [row: number, column: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Enter: [1, 0],
}

// Left and right move within the amount first, and on from its ends.
function walk(event: KeyboardEvent<HTMLTableElement>) {
  const field = event.target
  if (!(field instanceof HTMLInputElement) || !field.dataset['at']) return
  const atStart = field.selectionEnd === 0
  const atEnd = field.selectionStart === field.value.length
  const sideways: [number, number] | undefined =
    event.key === 'ArrowLeft' && atStart ? [0, -1] : event.key === 'ArrowRight' && atEnd ? [0, 1] : undefined
  const step = steps[event.key] ?? sideways
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return
  const [row = 0, column = 0] = field.dataset['at'].split('.').map(Number)
  const next = event.currentTarget.querySelector<HTMLInputElement>(
    `[data-at="${String(row + step[0])}.${String(column + step[1])}"]`,
  )
  if (!next) return
  event.preventDefault()
  next.focus()
  next.select()
}
