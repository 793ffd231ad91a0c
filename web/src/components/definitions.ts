import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Definition } from '@/api/types.ts'
import { useLanguage } from '@/lib/sentences.ts'

// What every measure means, in the reader's language; read once.
export function useDefinitions() {
  const language = useLanguage()
  const { data } = useQuery({ ...read<Definition[]>('/measures/definitions', { language }), staleTime: Infinity })
  return (key: string): Omit<Definition, 'key'> =>
    data?.find((each) => each.key === key) ?? { name: key, short: key, definition: '', unit: 'count' }
}
