import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sessionQuery } from '@/api/session.ts'
import { Card } from '@/components/Card.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { useSay } from '@/lib/sentences.ts'
import { TwoStep } from './TwoStep.tsx'

// For roles that must have the second step: turned on before anything else.
export function Enrol() {
  const say = useSay()
  const client = useQueryClient()
  const { history } = useRouter()
  const goOn = async () => {
    await client.fetchQuery({ ...sessionQuery, staleTime: 0 })
    history.push('/')
  }
  return (
    <>
      <PageHead title={say('access.enrol.title')} lede={say('access.enrol.lede')} />
      <Card>
        <TwoStep onDone={() => void goOn()} />
      </Card>
    </>
  )
}
