import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Case } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { useSay } from '@/lib/sentences.ts'

const AdoptForm = lazy(async () => ({ default: (await import('./noting/AdoptForm.tsx')).AdoptForm }))

// An open case of another system, from its history to the desk.
export function Adopting({ of }: { of: Case }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
  }
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true)
        }}
      >
        {say('cases.adopt')}
      </Button>
      <Dialog title={say('cases.adopt_title')} open={open} onClose={close}>
        <Suspense fallback={null}>
          <AdoptForm of={of} onDone={close} />
        </Suspense>
      </Dialog>
    </>
  )
}
