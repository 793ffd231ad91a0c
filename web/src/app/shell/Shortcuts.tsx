import { Checkbox } from '@/components/fields.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { useSay, type Key } from '@/lib/sentences.ts'
import { letSingleKeysAct, useSingleKeys } from '@/lib/shortcuts.ts'
import styles from './Shortcuts.module.css'

const areas: { title: Key; keys: [keys: string, does: Key][] }[] = [
  {
    title: 'web.shortcuts.everywhere',
    keys: [
      ['Ctrl K', 'web.shortcuts.search'],
      ['C', 'web.shortcuts.new_case'],
      ['B', 'web.shortcuts.bell'],
      ['?', 'web.shortcuts.help'],
    ],
  },
  {
    title: 'web.shortcuts.lists',
    keys: [
      ['J K', 'web.shortcuts.walk'],
      ['Enter', 'web.shortcuts.open'],
    ],
  },
  {
    title: 'web.shortcuts.case',
    keys: [
      ['R', 'web.shortcuts.answer'],
      ['N', 'web.shortcuts.note'],
      ['Ctrl Enter', 'web.shortcuts.send'],
      ['H', 'web.shortcuts.hand_on'],
      ['A', 'web.shortcuts.accept'],
      ['M', 'web.shortcuts.take'],
      ['P', 'web.shortcuts.promise'],
      ['E', 'web.shortcuts.resolve'],
      ['K T O U L G', 'web.shortcuts.fields'],
    ],
  },
]

// What the keys do. Those that act alone can be turned off.
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say('web.shortcuts.title')} open onClose={onClose}>
      <Checkbox
        label={say('web.shortcuts.single')}
        description={say('web.shortcuts.single_what')}
        checked={useSingleKeys()}
        onChange={(event) => {
          letSingleKeysAct(event.currentTarget.checked)
        }}
      />
      {areas.map(({ title, keys }) => (
        <section key={title} className={styles.area}>
          <h3>{say(title)}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  {key.split(/ (?=[A-Z])/).map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{say(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
