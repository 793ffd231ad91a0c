import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { PrinciplesNow } from '@/api/types.ts'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { PrinciplesCard } from './PrinciplesCard.tsx'

// The principles for the wall, the desk, or somebody's first day.
export function CardPage() {
  const say = useSay()
  const language = useLanguage()
  const { data, error, refetch } = useQuery(read<PrinciplesNow>('/principles'))
  if (!data)
    return (
      <NotThere error={error} onRetry={() => void refetch()} to="/programme/principles" toWords={say('principles.to_list')} />
    )
  return (
    <>
      <div data-print="no">
        <PageHead
          title={say('principles.card_title')}
          crumbs={<Link to="/programme/principles">{say('principles.title')}</Link>}
          lede={say('principles.card_hint')}
          actions={
            data.in_force && (
              <Button
                onClick={() => {
                  print()
                }}
              >
                {say('principles.print')}
              </Button>
            )
          }
        />
      </div>
      {data.in_force ? <PrinciplesCard of={data.in_force} language={language} /> : <p>{say('principles.empty')}</p>}
    </>
  )
}
