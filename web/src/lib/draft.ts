// A form's values while they are typed: kept in this tab's storage, so that nothing is lost when the session ends or the
// page is left, and tied field by field to what the server says about them. Passwords and codes are never kept.
import { useCallback, useMemo, useState } from 'react'

export interface FieldFault {
  field: string
  sentence: string
}

type Texts<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T] & string

interface Options {
  keep?: string // name under which the draft is kept; without it it lives as long as the form
  never?: readonly string[] // fields that are not kept
}

const stored = <T extends object>(keep: string | undefined): Partial<T> => {
  try {
    return keep ? (JSON.parse(sessionStorage.getItem(`draft.${keep}`) ?? '{}') as Partial<T>) : {}
  } catch {
    return {}
  }
}

export function useDraft<T extends object>(initial: T, { keep, never = [] }: Options = {}) {
  const [values, setValues] = useState<T>(() => ({ ...initial, ...stored<T>(keep) }))
  const [faults, setFaults] = useState<readonly FieldFault[]>([])

  const change = useCallback(
    (some: Partial<T>) => {
      setFaults((now) => now.filter(({ field }) => !((field.split('/')[0] ?? '') in some)))
      setValues((now) => {
        const next = { ...now, ...some }
        if (keep) sessionStorage.setItem(`draft.${keep}`, JSON.stringify(without(next, never)))
        return next
      })
    },
    [keep, never],
  )

  const forget = useCallback(() => {
    if (keep) sessionStorage.removeItem(`draft.${keep}`)
    setValues(initial)
    setFaults([])
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the form's first values are meant, whatever they are later
  }, [keep])

  return useMemo(() => {
    const fault = (field: string) => faults.find((each) => each.field === field)?.sentence
    const text = <K extends Texts<T>>(name: K) => ({
      name,
      value: values[name] as string,
      error: fault(name),
      onChange: (event: { currentTarget: { value: string } }) => {
        change({ [name]: event.currentTarget.value } as unknown as Partial<T>)
      },
    })
    return { values, change, text, fault, setFaults, forget }
  }, [values, faults, change, forget])
}

// Those kept under this name, and under it followed by a point and more.
export function forgetDrafts(name: string) {
  const own = `draft.${name}`
  const all = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at) ?? '')
  for (const key of all) if (key === own || key.startsWith(`${own}.`)) sessionStorage.removeItem(key)
}

const without = (values: object, never: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !never.includes(name)))
