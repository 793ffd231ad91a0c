import { lazy, Suspense, useState } from 'react'
import { may, useSession } from '@/api/session.ts'
import type { CaseAtDesk, TemplatesPreview } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Button } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'

const ReadyTexts = lazy(async () => ({ default: (await import('./ReadyTexts.tsx')).ReadyTexts }))

interface Props {
  of: CaseAtDesk
  onPut: (ready: TemplatesPreview) => void
}

// Opens the ready texts over the box one writes in.
export function ReadyButton({ of, onPut }: Props) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const reads = may(useSession(), 'templates.read')
  const close = () => {
    setOpen(false)
  }
  if (!reads) return null
  return (
    <>
      <Button
        size="sm"
        variant="default"
        onClick={() => {
          setOpen(true)
        }}
      >
        {say('desk.ready')}
      </Button>
      <Dialog title={say('desk.ready_title')} open={open} onClose={close}>
        <Suspense fallback={null}>
          <ReadyTexts
            of={of}
            onPut={(ready) => {
              onPut(ready)
              close()
            }}
          />
        </Suspense>
      </Dialog>
    </>
  )
}
