import { useChange } from '@/api/queries.ts'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'

interface Retired {
  id: string
  name: string
  wish: object // makes another like it
}

// It is offered no more. What is retired stays so: who wants it back has another like it.
export function useRetiring(collection: string, onDone: () => void = () => undefined) {
  const say = useSay()
  const stale = [collection, '/cases/']
  const back = useChange<Retired>({ method: 'POST', path: collection, body: ({ wish }) => wish, stale })
  const retire = useChange<Retired>({ method: 'DELETE', path: ({ id }) => `${collection}/${id}`, stale })
  return {
    error: retire.error ?? back.error,
    busy: retire.isPending,
    retire: (one: Retired) => {
      retire.mutate(one, {
        onSuccess: () => {
          notify(say('templates.retire_done', { name: one.name }), () => {
            back.mutate(one)
          })
          onDone()
        },
      })
    },
  }
}
