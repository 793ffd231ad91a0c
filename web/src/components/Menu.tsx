import { Popover } from './Popover.tsx'
import styles from './Menu.module.css'

export interface Doable {
  words: string
  choose: () => void
}

interface Props {
  label: string // of what opens
  className?: string | undefined // of the button
  button: React.ReactNode
  choices: readonly Doable[]
}

// What can be done besides, behind one quiet button rather than as a row of them.
export function Menu({ label, className, button, choices }: Props) {
  return (
    <Popover label={label} className={className} button={button}>
      {(close) => (
        <div className={styles.menu}>
          {choices.map(({ words, choose }) => (
            <button
              key={words}
              type="button"
              onClick={() => {
                close()
                choose()
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </Popover>
  )
}
