import note from '@/components/ProblemNote.module.css'
import { useSay } from '@/lib/sentences.ts'
import styles from './access.module.css'
import { providerProblem } from './provider_problem.ts'

// Why a sign-in through the provider came to nothing, and what to do about it.
export function ProviderNote() {
  const say = useSay()
  const problem = providerProblem(location.search)
  if (!problem) return null
  return (
    <div className={`${note.note} ${styles.before}`} role="alert">
      <p>{say(problem)}</p>
    </div>
  )
}
