import type { Match } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { useMatchWords } from './words.ts'

// Whom a policy is for.
export function MatchWords({ match }: { match: Match }) {
  const say = useSay()
  const named = useMatchWords()(match)
  if (named.length === 0) return <>{`${say('promises.for')}: ${say('promises.every_case')}`}</>
  return <>{named.map(({ fact, words }) => `${say(`promises.${fact}`)}: ${words}`).join(' · ')}</>
}
