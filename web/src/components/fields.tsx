// The plain fields of forms, with the styles they need. What opens a list of its own is in choices.tsx.
import '@mantine/core/styles/ActionIcon.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/PasswordInput.css'
import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/Radio.css'
import { Button } from '@mantine/core'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { Problem } from '@/api/problem.ts'
import styles from './fields.module.css'
import { ProblemNote } from './ProblemNote.tsx'

export { Button, Checkbox, NativeSelect, PasswordInput, Radio, Textarea, TextInput } from '@mantine/core'

interface FormProps {
  onSubmit: () => void
  error?: Error | null
  fields?: readonly string[] // names of the fields that show their own errors
  children: ReactNode
}

// A form that answers Enter, shows the server's objections, and takes the reader to the first of them.
export function Form({ onSubmit, error, fields = [], children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus()
  }, [error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {error && !shownAtFields(error, fields) && <ProblemNote error={error} shownElsewhere={fields} />}
      {children}
    </form>
  )
}

// Every objection stands at its field: then a note above would only repeat it.
const shownAtFields = (error: Error, fields: readonly string[]) =>
  error instanceof Problem && error.errors.length > 0 && error.errors.every(({ field }) => fields.includes(field))

interface SubmitProps {
  busy: boolean
  disabled?: boolean
  children: ReactNode
  aside?: ReactNode
}

export function Submit({ busy, disabled = false, children, aside }: SubmitProps) {
  return (
    <div className={styles.submit}>
      <Button type="submit" loading={busy} disabled={disabled}>
        {children}
      </Button>
      {aside}
    </div>
  )
}

export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
