import { useQuery } from '@tanstack/react-query'
import { readForEdit } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { FeedbackSettings, PageSettings } from '@/api/types.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { AskingForm } from './AskingForm.tsx'
import { PromisesPageForm } from './PromisesPageForm.tsx'

// How customers are asked, and what everybody may read of our promises.
export function Settings() {
  const say = useSay()
  const pages = may(useSession(), 'customer_pages.admin')
  const asking = useQuery(readForEdit<FeedbackSettings>('/settings/feedback'))
  const page = useQuery({ ...readForEdit<PageSettings>('/settings/customer-pages'), enabled: pages })
  return (
    <>
      <PageHead title={say('feedback.settings')} lede={say('feedback.settings_lede')} />
      <ProblemNote error={asking.error ?? page.error} />
      <Stack>
        {asking.data && <AskingForm key={asking.data.etag} read={asking.data} />}
        {page.data && <PromisesPageForm key={page.data.etag} read={page.data} />}
      </Stack>
    </>
  )
}
