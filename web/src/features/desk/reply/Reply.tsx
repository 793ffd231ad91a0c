import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { CaseAtDesk } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import { firstName } from '../mine.ts'
import styles from './reply.module.css'
import { UndoBar } from './UndoBar.tsx'
import { useDraftKeeper, type Writing } from './use_draft_keeper.ts'

const WriteBox = lazy(async () => ({ default: (await import('./WriteBox.tsx')).WriteBox }))

// Where one writes. Whether it goes to the customer is said each time, by choosing; nothing is chosen beforehand, and what was
// chosen last is never remembered.
export function Reply({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const [kind, setKind] = useState<Writing | null>(null)
  const answer = useDraftKeeper(of, 'message_out')
  const note = useDraftKeeper(of, 'note')
  const { work } = of.may
  useKeys({
    r:
      work &&
      (() => {
        setKind('message_out')
      }),
    n:
      work &&
      (() => {
        setKind('note')
      }),
  })
  if (!work) return null
  const writing = kind === 'note' ? note : answer
  return (
    <div className={styles.reply}>
      <Writers of={of} />
      <UndoBar
        of={of}
        keeper={answer.keeper}
        onBack={(draft) => {
          answer.keeper.adopt(draft)
          setKind('message_out')
        }}
      />
      {kind === null ? (
        <div className={styles.choose} role="group" aria-label={say('desk.write')}>
          <Button
            aria-keyshortcuts="r"
            onClick={() => {
              setKind('message_out')
            }}
          >
            {answer.state.text ? say('desk.go_on_answer') : answerWords(of, say)}
          </Button>
          <Button
            className={styles.toNote}
            variant="default"
            aria-keyshortcuts="n"
            onClick={() => {
              setKind('note')
            }}
          >
            {say(note.state.text ? 'desk.go_on_note' : 'desk.internal_note')}
          </Button>
        </div>
      ) : (
        <Suspense fallback={null}>
          <WriteBox
            key={kind}
            of={of}
            kind={kind}
            keeper={writing.keeper}
            state={writing.state}
            onKind={setKind}
            onDone={() => {
              setKind(null)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

const answerWords = (of: CaseAtDesk, say: ReturnType<typeof useSay>) =>
  of.customer?.name && !of.customer.company
    ? say('desk.answer_person', { name: firstName(of.customer.name) })
    : say('desk.answer_customer')

function Writers({ of: { writing } }: { of: CaseAtDesk }) {
  const say = useSay()
  const names = writing.map(({ name }) => name).join(', ')
  return (
    <div role="status">{names && <p className={styles.writers}>{say('desk.writing', { count: writing.length, names })}</p>}</div>
  )
}
