import { Button } from '@mantine/core'
import { useChange } from '@/api/queries.ts'
import type { Mailbox } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'

export function RemoveMailbox({ of, open, onClose }: { of: Mailbox; open: boolean; onClose: () => void }) {
  const say = useSay()
  const remove = useChange({ method: 'DELETE', path: `/mailboxes/${of.id}`, stale: ['/mailboxes'] })
  return (
    <Dialog title={of.name} open={open} onClose={onClose}>
      <Stack>
        <p>{say('mailboxes.remove_what')}</p>
        <ProblemNote error={remove.error} />
        <div>
          <Button
            loading={remove.isPending}
            onClick={() => {
              remove.mutate(undefined, { onSuccess: onClose })
            }}
          >
            {say('mailboxes.remove_do')}
          </Button>
        </div>
      </Stack>
    </Dialog>
  )
}
