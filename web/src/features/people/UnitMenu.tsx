import { IconDots } from '@tabler/icons-react'
import { Menu } from '@/components/Menu.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './people.module.css'

interface Props {
  name: string
  onAddInside: () => void
  onChange: () => void
  onRemove: (() => void) | null // null: somebody or something is in it
}

// What can be done with a unit: one quiet button in its line rather than links in each.
export function UnitMenu({ name, onAddInside, onChange, onRemove }: Props) {
  const say = useSay()
  const label = say('people.unit_menu', { name })
  const choices = [
    { words: say('people.unit_inside'), choose: onAddInside },
    { words: say('web.change'), choose: onChange },
    ...(onRemove ? [{ words: say('web.remove'), choose: onRemove }] : []),
  ]
  return (
    <Menu
      label={label}
      className={styles.more}
      button={
        <>
          <IconDots size={18} aria-hidden />
          <span className="unseen">{label}</span>
        </>
      }
      choices={choices}
    />
  )
}
