import { useChange } from '@/api/queries.ts'
import type { TemplateList } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { languages, useLanguage, useSay, type Language } from '@/lib/sentences.ts'

// The usual texts to begin with, in the reader's language first; they are the organisation's own from then on.
export function StarterSet({ only }: { only?: string | undefined }) {
  const say = useSay()
  const own = useLanguage()
  const begin = useChange<Language, TemplateList>({
    method: 'POST',
    path: '/template-sets',
    body: (language) => ({ language }),
    stale: ['/templates', '/cases/'],
  })
  const offered = [own, ...languages.filter((one) => one !== own)].filter((one) => !only || one === only)
  return (
    <>
      {offered.map((language) => (
        <Button
          key={language}
          variant={language === offered[0] ? 'filled' : 'default'}
          loading={begin.isPending && begin.variables === language}
          onClick={() => {
            begin.mutate(language, {
              onSuccess: ({ items }) => {
                notify(say('templates.begun', { count: items.length }))
              },
            })
          }}
        >
          {say(`templates.begin_${language}`)}
        </Button>
      ))}
      <ProblemNote error={begin.error} />
    </>
  )
}
