import type { PrincipleText } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './principles.module.css'

// Which version it is, since when, and who stands for it.
interface Props {
  of: PrincipleText
  named?: boolean // its number stands beside it already
}

export function Standing({ of: { number, published, superseded, published_by, signers }, named: isNamed = false }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const named = (some: typeof signers) => some.map(({ name }) => name || say('principles.somebody')).join(', ')
  const signed = signers.filter(({ signed_at }) => signed_at !== null)
  const missing = signers.filter(({ signed_at }) => signed_at === null)
  if (!published) return null
  return (
    <p className={styles.standing}>
      {[
        !isNamed && say('principles.version', { n: number ?? '' }),
        superseded
          ? say('principles.was_in_force', { from: day(published), to: day(superseded) })
          : say('principles.in_force_since', { day: day(published) }),
        signed.length > 0
          ? say('principles.signed_by', { names: named(signed) })
          : say('principles.published_by', { name: published_by || say('principles.somebody') }),
        missing.length > 0 && say('principles.not_signed', { names: named(missing) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
