import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { RightHolder, RightsMatrix, RightsPreview, WishedLine } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Button, NativeSelect } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Edits } from './edits.ts'
import { PreviewForm } from './PreviewForm.tsx'
import styles from './rights.module.css'
import { holderKey, holderName } from './words.ts'

interface Props {
  of: RightsMatrix
  edits: Edits
  columns: RightHolder[]
  onColumn: (holder: RightHolder) => void
}

// A further column; and what has been typed: looked at before it is asked for.
export function ChangeBar({ of, edits, columns, onColumn }: Props) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const wished = of.decisions.flatMap(({ id }) => columns.map((holder) => edits.wished(id, holder)))
  const lines = wished.filter((line): line is WishedLine => line !== null && line !== 'bad')
  const preview = useChange<WishedLine[], RightsPreview>({
    method: 'POST',
    path: '/rights/previews',
    body: (wish) => ({ why: '-', lines: wish }),
  })
  const look = () => {
    preview.mutate(lines, {
      onSuccess: () => {
        setOpen(true)
      },
    })
  }
  const offered = of.holders.filter(({ holder }) => !columns.some((one) => holderKey(one) === holderKey(holder)))
  return (
    <>
      <div className={styles.bar}>
        <NativeSelect
          label={say('rights.add_holder')}
          description={say('rights.add_holder_hint')}
          value=""
          data={[
            { value: '', label: '' },
            ...offered.map(({ holder }) => ({
              value: holderKey(holder),
              label: `${holderName(say, holder)} (${say(`rights.kind_${holder.kind}`)})`,
            })),
          ]}
          onChange={(event) => {
            const chosen = offered.find(({ holder }) => holderKey(holder) === event.currentTarget.value)
            if (chosen) onColumn(chosen.holder)
          }}
        />
      </div>
      <ProblemNote error={open ? null : preview.error} />
      {(lines.length > 0 || wished.includes('bad')) && (
        <div className={styles.changeBar} role="status">
          <span>{say('rights.changes', { count: lines.length, n: lines.length })}</span>
          <Button onClick={look} loading={preview.isPending} disabled={lines.length === 0 || wished.includes('bad')}>
            {say('rights.look')}
          </Button>
          <button type="button" className="textual" onClick={edits.forget}>
            {say('rights.put_back')}
          </button>
        </div>
      )}
      <Dialog
        title={say('rights.preview')}
        open={open}
        wide
        onClose={() => {
          setOpen(false)
        }}
      >
        {preview.data && (
          <PreviewForm
            of={of}
            preview={preview.data}
            lines={lines}
            edits={edits}
            onDone={() => {
              edits.forget()
              setOpen(false)
            }}
          />
        )}
      </Dialog>
    </>
  )
}
