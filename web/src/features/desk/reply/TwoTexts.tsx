import { Button } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { DraftKeeper, DraftState } from './draft_keeper.ts'
import styles from './reply.module.css'

// The same draft was written in two windows: both texts side by side, one is chosen.
export function TwoTexts({ state, keeper }: { state: DraftState; keeper: DraftKeeper }) {
  const say = useSay()
  const texts = [
    { which: 'mine', title: say('desk.text_here'), text: state.text },
    { which: 'other', title: say('desk.text_there'), text: state.other?.text ?? '' },
  ] as const
  return (
    <div className={styles.meanwhile} role="alert">
      <h2 className={styles.warnTitle}>{say('desk.two_texts')}</h2>
      <p className="small">{say('desk.two_texts_what')}</p>
      <div className={styles.two}>
        {texts.map(({ which, title, text }) => (
          <div key={which}>
            <h3 className={styles.label}>{title}</h3>
            <p className={styles.text}>{text}</p>
            <Button
              size="sm"
              variant="default"
              aria-label={`${say('desk.use_this')}: ${title}`}
              onClick={() => {
                keeper.choose(which)
              }}
            >
              {say('desk.use_this')}
            </Button>
          </div>
        ))}
      </div>
    </div>
  )
}
