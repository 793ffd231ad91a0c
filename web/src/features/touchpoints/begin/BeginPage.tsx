import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { StarterSetRows } from '@/api/types.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { languages, useLanguage, useSay } from '@/lib/sentences.ts'
import styles from './begin.module.css'
import { SetPage } from './SetPage.tsx'
import { Trades } from './Trades.tsx'

// Begin with what others of the trade begin with: choose it, look at it, take the parts one wants.
export function BeginPage() {
  const search = useSearch({ from: '/inside/responsibility/begin' })
  const navigate = useNavigate()
  return (
    <Begin
      trade={search['set']}
      language={search['language']}
      onLanguage={(language) => {
        void navigate({ to: '/responsibility/begin', search: { ...search, language }, replace: true })
      }}
    />
  )
}

interface Props {
  trade: string | undefined
  language: string | undefined
  onLanguage: (language: string) => void
}

export function Begin({ trade, language: asked, onLanguage }: Props) {
  const say = useSay()
  const own = useLanguage()
  const language = languages.find((one) => one === asked) ?? own
  const { data, error, refetch } = useQuery(read<StarterSetRows>('/starter-sets', { language }))
  const chosen = data?.items.find(({ code }) => code === trade)
  return (
    <>
      <PageHead
        title={chosen ? say('begin.title_of', { set: chosen.name }) : say('begin.title')}
        lede={chosen?.about ?? say('begin.lede')}
        crumbs={
          <>
            <Link to="/responsibility">{say('map.title')}</Link>
            {chosen && (
              <>
                {' · '}
                <Link to="/responsibility/begin" search={{ language }}>
                  {say('begin.title')}
                </Link>
              </>
            )}
          </>
        }
      />
      <div className={styles.language}>
        <Segments
          label={say('begin.language')}
          value={language}
          options={languages.map((value) => ({ value, label: say(`begin.language_${value}`) }))}
          onChange={onLanguage}
        />
        <span className="muted small">{say('begin.language_hint')}</span>
      </div>
      <ProblemNote error={error} onRetry={refetch} />
      {data && !chosen && <Trades of={data.items} language={language} />}
      {chosen && <SetPage key={chosen.code} row={chosen} language={language} />}
    </>
  )
}
