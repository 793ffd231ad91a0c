import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseBegun } from '@/api/types.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Begun } from './Begun.tsx'
import { NewCaseForm } from './NewCaseForm.tsx'

// Writing down what somebody says while they say it, at the phone or the counter; then reading the promise to them.
export function NewCase() {
  const say = useSay()
  const navigate = useNavigate()
  const [begun, setBegun] = useState<CaseBegun | null>(null)
  return (
    <>
      <PageHead title={say('desk.new')} lede={begun ? undefined : say('desk.new_lede')} />
      {begun ? (
        <Begun
          of={begun}
          onNext={() => {
            setBegun(null)
          }}
          onOpen={() => void navigate({ to: '/cases/$id', params: { id: begun.id }, search: {} })}
        />
      ) : (
        <NewCaseForm onBegun={setBegun} />
      )}
    </>
  )
}
