import { IconMenu2 } from '@tabler/icons-react'
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { may, useHasDesk, useHasHistory, useSession } from '@/api/session.ts'
import { Bell } from '@/features/notifications/Bell.tsx'
import { IconButton } from '@/components/IconButton.tsx'
import { Mark } from '@/components/Mark.tsx'
import { useSay } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import { useLiveChanges, useRotation } from '../live.ts'
import { NotYourPage } from '../pages/Fallbacks.tsx'
import { PageLoading } from '../pages/PageLoading.tsx'
import { Counting } from './Counting.tsx'
import { Drawer } from './Drawer.tsx'
import { MeMenu } from './MeMenu.tsx'
import { areasFor, mayVisit } from './places.ts'
import { Places } from './Places.tsx'
import styles from './Shell.module.css'

const loadPalette = async () => ({ default: (await import('./Palette.tsx')).Palette })
const Palette = lazy(loadPalette)

const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }))

// Left the places, above them the search, in the middle the page.
export function Shell() {
  const say = useSay()
  const session = useSession()
  const areas = areasFor(session, useHasHistory(), useHasDesk())
  const work = may(session, 'cases.work')
  const navigate = useNavigate()
  const [searching, setSearching] = useState(false)
  const [menu, setMenu] = useState(false)
  const [helping, setHelping] = useState(false)
  const { pathname } = useLocation()
  useLiveChanges()
  useRotation()
  // Fetched beforehand, so that no letter is lost between Ctrl-K and the first one typed.
  useEffect(() => void loadPalette(), [])
  useShortcut('k', () => {
    setSearching(true)
  })
  useKeys({
    c: work && (() => void navigate({ to: '/cases/new' })),
    '?': () => {
      setHelping(true)
    },
  })
  const [at, setAt] = useState(pathname)
  if (at !== pathname) {
    setAt(pathname)
    setMenu(false)
  }

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {say('web.skip')}
      </a>
      <aside className={styles.side}>
        <Link to="/" className={styles.mark}>
          <Mark size={24} />
          Regard
        </Link>
        <Places areas={areas} label={say('web.places')} />
      </aside>
      <div className={styles.column}>
        <div className={styles.content}>
          <header className={styles.top}>
            <div className={styles.menu}>
              <IconButton
                label={say('web.menu')}
                onClick={() => {
                  setMenu(true)
                }}
              >
                <IconMenu2 size={22} stroke={1.75} aria-hidden />
              </IconButton>
            </div>
            <button
              type="button"
              className={styles.search}
              aria-haspopup="dialog"
              aria-keyshortcuts="Control+K"
              onClick={() => {
                setSearching(true)
              }}
            >
              <span>{say('web.search')}</span> <kbd>Ctrl K</kbd>
            </button>
            {work && <NewCaseLink />}
            {session.me && <Bell />}
            {session.me && <MeMenu me={session.me} />}
          </header>
          <main id="main" className={styles.main} tabIndex={-1}>
            <Counting />
            <Suspense fallback={<PageLoading />}>{mayVisit(pathname, session) ? <Outlet /> : <NotYourPage />}</Suspense>
          </main>
        </div>
      </div>
      <Drawer
        label={say('web.places')}
        open={menu}
        onClose={() => {
          setMenu(false)
        }}
      >
        <Places areas={areas} label={say('web.places')} />
      </Drawer>
      {helping && (
        <Suspense fallback={null}>
          <Shortcuts
            onClose={() => {
              setHelping(false)
            }}
          />
        </Suspense>
      )}
      {searching && (
        <Suspense fallback={null}>
          <Palette
            areas={areas}
            onClose={() => {
              setSearching(false)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

// The one thing that begins everywhere: somebody brings something.
function NewCaseLink() {
  const say = useSay()
  return (
    <Link to="/cases/new" className={styles.new} aria-keyshortcuts="c">
      <span className={styles.plus} aria-hidden>
        +
      </span>
      <span className={styles.newWords}>{say('web.new_case')}</span> <kbd aria-hidden>C</kbd>
    </Link>
  )
}

function useShortcut(key: string, act: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || event.key.toLowerCase() !== key) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  })
}
