import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Page, Webhook } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Button } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { CopyButton } from '@/components/ShareCard.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './webhooks.module.css'
import { WebhookCard } from './WebhookCard.tsx'
import { WebhookForm } from './WebhookForm.tsx'

// Programs elsewhere that are told what happens to cases.
export function Webhooks() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<Page<Webhook>>('/webhooks', { limit: 200 }))
  const writes = may(useSession(), 'webhooks.write')
  const [adding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const add = writes && (
    <Button
      onClick={() => {
        setAdding(true)
      }}
    >
      {say('webhooks.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('webhooks.title')} lede={say('webhooks.lede')} actions={data && data.items.length > 0 && add} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && (
        <EmptyState title={say('webhooks.empty')} what={say('webhooks.empty_what')} why={say('webhooks.empty_why')}>
          {add}
        </EmptyState>
      )}
      <Stack space={24}>
        {data?.items.map((one) => (
          <WebhookCard key={one.id} one={one} writes={writes} onSecret={setSecret} />
        ))}
      </Stack>
      <Dialog
        title={say('webhooks.add')}
        open={adding}
        onClose={() => {
          setAdding(false)
        }}
      >
        <WebhookForm
          onMade={(made) => {
            setAdding(false)
            setSecret(made)
          }}
        />
      </Dialog>
      <Dialog
        title={say('webhooks.secret')}
        open={secret !== null}
        onClose={() => {
          setSecret(null)
        }}
      >
        <Stack>
          <p>{say('webhooks.secret_once')}</p>
          <p className={styles.secret}>{secret}</p>
          <p>
            <CopyButton what="token" text={secret ?? ''} />
          </p>
        </Stack>
      </Dialog>
    </>
  )
}
