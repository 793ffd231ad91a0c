import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { address } from '@/api/client.ts'
import { refresh } from '@/api/queries.ts'
import type { Gesture } from '@/api/types.ts'
import { sendFiles } from '@/api/upload.ts'
import { Card } from '@/components/Card.tsx'
import { Dropzone } from '@/components/Dropzone.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { gestureReads } from './reads.ts'

// The receipts of what was given, and the place for one that is still due.
export function Receipts({ of }: { of: Gesture }) {
  const say = useSay()
  const client = useQueryClient()
  const [error, setError] = useState<Error | null>(null)
  if (of.receipts.length === 0 && !of.may.bring_receipt) return null
  const bring = (files: File[]) => {
    setError(null)
    sendFiles<Gesture>(`/gestures/${of.id}/receipts`, files, () => undefined)
      .done.then(() => refresh(client, gestureReads))
      .catch((failure: unknown) => {
        setError(failure instanceof Error ? failure : new Error(String(failure)))
      })
  }
  return (
    <Card title={say('empowerment.receipts')} lede={of.receipt_due ? say('empowerment.receipt_due') : undefined}>
      <ProblemNote error={error} />
      <ul>
        {of.receipts.map(({ id, name }) => (
          <li key={id}>
            <a href={address(`/gestures/${of.id}/receipts/${id}`)} download={name}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {of.may.bring_receipt && (
        <Dropzone title={say('empowerment.receipt_bring')} hint={say('empowerment.receipt_hint')} onFiles={bring} />
      )}
    </Card>
  )
}
