import { Button } from '@mantine/core'
import { IconFileImport, IconMessageQuestion, IconBuildingCommunity } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Import } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './intake.module.css'

// Before there is anything to show: three ways to begin, each worth it alone.
export function Begin() {
  const say = useSay()
  const session = useSession()
  return (
    <>
      <PageHead
        title={say('imports.begin.title', { name: session.me?.name.split(' ')[0] ?? '' })}
        lede={say('imports.begin.lede')}
      />
      <div className={styles.ways}>
        {may(session, 'imports.write') && (
          <Way
            icon={<IconFileImport size={32} stroke={1.5} aria-hidden />}
            title={say('imports.begin.history')}
            words={say('imports.begin.history_words')}
          >
            <Button component={Link} to="/settings/imports/new">
              {say('imports.begin.history_do')}
            </Button>
          </Way>
        )}
        {may(session, 'selfcheck.write') && (
          <Way
            icon={<IconMessageQuestion size={32} stroke={1.5} aria-hidden />}
            title={say('imports.begin.selfcheck')}
            words={say('imports.begin.selfcheck_words')}
          >
            <Button variant="default" component={Link} to="/measures/self-checks/new">
              {say('imports.begin.selfcheck_do')}
            </Button>
          </Way>
        )}
        {may(session, 'imports.write') && <Sample />}
      </div>
      {!may(session, 'imports.write') && <p>{say('imports.begin.waiting')}</p>}
    </>
  )
}

function Sample() {
  const say = useSay()
  const navigate = useNavigate()
  const make = useChange<undefined, Import>({ method: 'POST', path: '/sample', stale: ['/imports'] })
  return (
    <Way
      icon={<IconBuildingCommunity size={32} stroke={1.5} aria-hidden />}
      title={say('imports.begin.sample')}
      words={say('imports.begin.sample_words')}
    >
      <Stack space={8}>
        <ProblemNote error={make.error} />
        <div>
          <Button
            variant="default"
            loading={make.isPending}
            onClick={() => {
              make.mutate(undefined, { onSuccess: ({ id }) => void navigate({ to: '/settings/imports/$id', params: { id } }) })
            }}
          >
            {say('imports.begin.sample_do')}
          </Button>
        </div>
      </Stack>
    </Way>
  )
}

function Way({ icon, title, words, children }: { icon: ReactNode; title: string; words: string; children: ReactNode }) {
  return (
    <Card>
      <div className={styles.way}>
        <span className={styles.icon}>{icon}</span>
        <h2>{title}</h2>
        <p className="muted">{words}</p>
        {children}
      </div>
    </Card>
  )
}
