import { useChange } from '@/api/queries.ts'
import { useSession } from '@/api/session.ts'
import { Card } from '@/components/Card.tsx'
import { Button } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { ProviderNote } from './ProviderNote.tsx'

// Joining one's account to the organisation's own sign-in, where there is one.
export function OwnProvider() {
  const say = useSay()
  const { me, oidc } = useSession()
  const join = useChange<undefined, { address: string }>({ method: 'POST', path: '/me/provider' })
  if (!oidc.enabled || !me) return null
  if (me.joined)
    return (
      <Card title={say('access.me.provider')}>
        <p>{say('access.me.provider_joined')}</p>
      </Card>
    )
  return (
    <Card title={say('access.me.provider')} lede={say('access.me.provider_lede')}>
      <Stack>
        <ProviderNote />
        <ProblemNote error={join.error} />
        <div>
          <Button
            variant="default"
            loading={join.isPending}
            onClick={() => {
              join.mutate(undefined, {
                onSuccess: ({ address }) => {
                  location.assign(address)
                },
              })
            }}
          >
            {say('access.me.provider_join')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
