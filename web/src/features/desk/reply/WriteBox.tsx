import { lazy, Suspense, type KeyboardEvent } from 'react'
import { Problem } from '@/api/problem.ts'
import { may, useSession } from '@/api/session.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { Button, Checkbox } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useSay, withTheRest, type Say } from '@/lib/sentences.ts'
import { firstName } from '../mine.ts'
import { AttachList, useAttached } from './Attached.tsx'
import type { DraftKeeper, DraftState } from './draft_keeper.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { MentionField } from './MentionField.tsx'
import { putIn } from './put_in.ts'
import { ReadyButton } from './ReadyButton.tsx'
import styles from './reply.module.css'
import { TwoTexts } from './TwoTexts.tsx'
import type { Writing } from './use_draft_keeper.ts'
import { useSending } from './use_sending.ts'

const PrincipleLine = lazy(async () => ({
  default: (await withTheRest(import('@/features/principles/PrincipleLine.tsx'))).PrincipleLine,
}))

interface Props {
  of: CaseAtDesk
  kind: Writing
  keeper: DraftKeeper
  state: DraftState
  onKind: (kind: Writing) => void
  onDone: () => void
}

const SimilarLine = lazy(async () => ({
  default: (await withTheRest(import('@/features/knowledge/SimilarLine.tsx'))).SimilarLine,
}))

const writings: Writing[] = ['message_out', 'note']

// Writing to the customer, or a note that stays in the house. Colour, label and button all say which.
export function WriteBox({ of, kind, keeper, state, onKind, onDone }: Props) {
  const say = useSay()
  const files = useAttached(of.row.id)
  const sending = useSending(of, kind, keeper, onDone)
  const name = of.customer?.name ? firstName(of.customer.name) : ''
  const isNote = kind === 'note'
  const session = useSession()
  const readsPrinciples = may(session, 'principles.read')
  const knows = may(session, 'knowledge.read')
  const send = (anyway = false) => {
    if (state.text.trim() !== '' && !files.busy && !state.other) sending.send({ state, files: files.ids, anyway })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
  }
  return (
    <section
      className={isNote ? `${styles.box} ${styles.note}` : styles.box}
      aria-label={say('desk.write')}
      onKeyDown={keys}
      {...files.dropping}
    >
      <div className={styles.head}>
        <Segments
          label={say('desk.what_to_write')}
          value={kind}
          options={writings.map((value) => ({ value, label: kindWords(value, name, say) }))}
          onChange={onKind}
        />
        <Kept state={state} />
      </div>
      {!isNote && knows && (
        <Suspense fallback={null}>
          <SimilarLine
            caseId={of.row.id}
            onPut={(text) => {
              keeper.change({ text: putIn(state.text, text) })
            }}
          />
        </Suspense>
      )}
      {state.other && <TwoTexts state={state} keeper={keeper} />}
      <MentionField
        label={say(isNote ? 'desk.note_label' : 'desk.answer_label')}
        value={state.text}
        naming={isNote}
        onChange={(text) => {
          keeper.change({ text })
        }}
        onNamed={sending.name}
      />
      {!isNote && readsPrinciples && (
        <Suspense>
          <PrincipleLine seed={of.row.id} />
        </Suspense>
      )}
      <p className={styles.hint}>
        {isNote ? say('desk.note_hint') : say('desk.answer_hint', { name: of.customer?.name || say('desk.the_customer') })}
      </p>
      {!isNote && (
        <Checkbox
          label={say('desk.asks')}
          description={say('desk.asks_what')}
          checked={state.asks}
          onChange={(event) => {
            keeper.change({ asks: event.currentTarget.checked })
          }}
        />
      )}
      {!isNote && (
        <div>
          <ReadyButton
            of={of}
            onPut={({ text, asks }) => {
              keeper.change({ text: putIn(state.text, text), asks: state.asks || asks })
            }}
          />
        </div>
      )}
      <AttachList files={files} />
      {isOvertaken(sending.error) ? (
        <Meanwhile
          of={of}
          seen={sending.seen}
          onSend={() => {
            send(true)
          }}
          onChange={sending.haveRead}
        />
      ) : (
        <ProblemNote error={sending.error} />
      )}
      <div className={styles.foot}>
        <Button variant="subtle" onClick={onDone}>
          {say('desk.put_away')}
        </Button>
        <Button
          className={isNote ? styles.saveNote : undefined}
          aria-keyshortcuts="Control+Enter"
          loading={sending.busy}
          disabled={state.text.trim() === '' || files.busy || state.other !== null}
          onClick={() => {
            send()
          }}
        >
          {isNote ? say('desk.save_note') : name ? say('desk.send_person', { name }) : say('desk.send')}
        </Button>
      </div>
    </section>
  )
}

const isOvertaken = (error: Error | null) => error instanceof Problem && error.code === 'answered_meanwhile'

const kindWords = (kind: Writing, name: string, say: Say) =>
  kind === 'note' ? say('desk.internal_note') : name ? say('desk.answer_person', { name }) : say('desk.answer_customer')

function Kept({ state: { text, kept, other } }: { state: DraftState }) {
  const say = useSay()
  const words = { yes: 'desk.kept', soon: 'desk.keeping', no: 'desk.not_kept' } as const
  return (
    <span className={styles.kept} role="status">
      {text && !other && say(words[kept])}
    </span>
  )
}
