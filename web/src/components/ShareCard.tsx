import { useSay } from '@/lib/sentences.ts'
import { notify } from './notice_list.ts'
import styles from './ShareCard.module.css'

interface Props {
  title: string
  link: string
  card: string // address of the printable card with the QR code
}

// A link to give to people: as a code for their phones, as words, as a card to print.
export function ShareCard({ title, link, card }: Props) {
  const say = useSay()
  return (
    <div className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <img className={styles.qr} src={card} alt={say('web.share.code', { title })} />
      <a className={styles.link} href={link}>
        {link}
      </a>
      <div className={styles.actions} data-print="no">
        <CopyButton text={link} />
        <a href={card} target="_blank" rel="noreferrer">
          {say('web.share.print')}
        </a>
      </div>
    </div>
  )
}

export function CopyButton({ text, what = 'link' }: { text: string; what?: 'link' | 'codes' | 'token' }) {
  const say = useSay()
  const copy = async () => {
    await toClipboard(text)
    notify(say('web.share.copied'))
  }
  return (
    <button type="button" className="textual" onClick={() => void copy()}>
      {say(`web.share.copy_${what}`)}
    </button>
  )
}

// navigator.clipboard exists only on https and localhost; elsewhere a field that is selected does it.
async function toClipboard(text: string) {
  if (window.isSecureContext) {
    await navigator.clipboard.writeText(text)
    return
  }
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
