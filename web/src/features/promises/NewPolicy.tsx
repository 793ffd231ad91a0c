import { Link, useNavigate } from '@tanstack/react-router'
import { PageHead } from '@/components/PageHead.tsx'
import { useSay } from '@/lib/sentences.ts'
import { PolicyForm } from './PolicyForm.tsx'

export function NewPolicy() {
  const say = useSay()
  const navigate = useNavigate()
  return (
    <>
      <PageHead title={say('promises.add')} crumbs={<Link to="/settings/promises">{say('promises.title')}</Link>} />
      <PolicyForm
        policy={null}
        onDone={({ id }) => void navigate({ to: '/settings/promises/$id', params: { id }, search: {} })}
      />
    </>
  )
}
