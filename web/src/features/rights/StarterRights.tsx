import { useChange } from '@/api/queries.ts'
import type { DecisionKind, RightsChanges } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { languages, useLanguage, useSay, type Language } from '@/lib/sentences.ts'

// Six decisions and limits that suit many; they are the organisation's own from then on.
export function StarterRights({ onAdd }: { onAdd: (kind: DecisionKind) => void }) {
  const say = useSay()
  const own = useLanguage()
  const begin = useChange<Language, RightsChanges>({
    method: 'POST',
    path: '/rights/starters',
    body: (language) => ({ language }),
    stale: ['/rights', '/decisions', '/cases/'],
  })
  return (
    <>
      {[own, ...languages.filter((one) => one !== own)].map((language) => (
        <Button
          key={language}
          variant={language === own ? 'filled' : 'default'}
          loading={begin.isPending && begin.variables === language}
          onClick={() => {
            begin.mutate(language, {
              onSuccess: ({ items }) => {
                notify(say(items.some(({ state }) => state === 'waiting') ? 'rights.begun_waiting' : 'rights.begun'))
              },
            })
          }}
        >
          {say(`rights.begin_${language}`)}
        </Button>
      ))}
      <button
        type="button"
        className="textual"
        onClick={() => {
          onAdd('goodwill')
        }}
      >
        {say('rights.add_goodwill')}
      </button>
      <ProblemNote error={begin.error} />
    </>
  )
}
