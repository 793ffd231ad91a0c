import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { call } from '@/api/client.ts'
import type { Me } from '@/api/types.ts'
import { Popover } from '@/components/Popover.tsx'
import { Segments } from '@/components/Segments.tsx'
import { languages, speak, useLanguage, useSay, type Language } from '@/lib/sentences.ts'
import styles from './MeMenu.module.css'
import { useSignOut } from './use_sign_out.ts'

const schemes: MantineColorScheme[] = ['auto', 'light', 'dark']

// What is mine: my account, the language I read, light or dark, the way out.
export function MeMenu({ me }: { me: Me }) {
  const say = useSay()
  const label = say('web.me.menu', { name: me.name })
  return (
    <Popover
      label={label}
      className={styles.me}
      button={
        <>
          <span aria-hidden>{initials(me.name)}</span>
          <span className="unseen">{label}</span>
        </>
      }
    >
      {(close) => <Mine me={me} close={close} />}
    </Popover>
  )
}

function Mine({ me, close }: { me: Me; close: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  return (
    <div className={styles.mine}>
      <div>
        <p className={styles.name}>{me.name}</p>
        <p className="muted small">{me.email}</p>
      </div>
      <Link to="/settings/me" onClick={close}>
        {say('web.place.me')}
      </Link>
      <div className={styles.choice}>
        <span className="muted small">{say('web.me.language')}</span>
        <Segments
          label={say('web.me.language')}
          value={language}
          options={languages.map((value) => ({ value, label: say(`web.language.${value}`) }))}
          onChange={(next) => void choose(next)}
        />
      </div>
      <div className={styles.choice}>
        <span className="muted small">{say('web.me.theme')}</span>
        <Segments
          label={say('web.me.theme')}
          value={colorScheme}
          options={schemes.map((value) => ({ value, label: say(`web.theme.${value}`) }))}
          onChange={setColorScheme}
        />
      </div>
      <button type="button" className="textual" onClick={() => void signOut()}>
        {say('web.me.sign_out')}
      </button>
    </div>
  )
}

// The choice holds at once; that the server remembers it for other machines may come later, or not.
async function choose(language: Language) {
  await speak(language)
  await call('PATCH', '/me', { body: { language } }).catch(() => undefined)
}

const initials = (name: string) => {
  const words = name.split(/\s+/).filter(Boolean)
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase()
}
