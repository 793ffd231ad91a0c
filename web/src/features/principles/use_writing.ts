// Writing the draft of the principles with others: kept in this tab until it is saved, joined with what they saved meanwhile.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from '@/api/client.ts'
import { Problem } from '@/api/problem.ts'
import { refresh } from '@/api/queries.ts'
import type { PrincipleText } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'
import { draftOf, isSame, join, settle, withoutItem, writtenOf, type Clash, type Draft } from './merge.ts'

interface Writing {
  draft: Draft
  base: Draft // as it was read
  version: number // of the base
  clashes: readonly Clash[]
}

const startOf = (of: PrincipleText): Writing => ({ draft: draftOf(of), base: draftOf(of), version: of.version, clashes: [] })

const nameOf = (id: string) => `draft.principles.${id}`
const stored = (of: PrincipleText): Writing => {
  try {
    const kept = sessionStorage.getItem(nameOf(of.id))
    return kept ? (JSON.parse(kept) as Writing) : startOf(of)
  } catch {
    return startOf(of)
  }
}

// Saved, perhaps only after it was joined with what somebody else saved; or joined, with words that both changed.
type Saved = { text: PrincipleText; joined: boolean } | { writing: Writing }

async function saved(id: string, writing: Writing, joined = false): Promise<Saved> {
  try {
    const { data } = await call<PrincipleText>('PUT', `/principle-texts/${id}`, {
      body: writtenOf(writing.draft),
      etag: `"${String(writing.version)}"`,
    })
    return { text: data, joined }
  } catch (failure) {
    const theirs = failure instanceof Problem && failure.status === 412 ? (failure.current as PrincipleText | null) : null
    if (!theirs) throw failure
    const { draft, clashes } = join(writing.base, writing.draft, draftOf(theirs))
    const next = { draft, base: draftOf(theirs), version: theirs.version, clashes }
    return clashes.length > 0 ? { writing: next } : saved(id, next, true)
  }
}

export function useWriting(of: PrincipleText) {
  const say = useSay()
  const client = useQueryClient()
  const [kept, setWriting] = useState(() => stored(of))
  const isChanged = !isSame(kept.draft, kept.base)
  // What somebody else saved is shown at once where nothing is being written here.
  const writing = of.version > kept.version && !isChanged ? startOf(of) : kept
  const put = useCallback(
    (next: Writing) => {
      setWriting(next)
      if (isSame(next.draft, next.base)) sessionStorage.removeItem(nameOf(of.id))
      else sessionStorage.setItem(nameOf(of.id), JSON.stringify(next))
    },
    [of.id],
  )
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => saved(of.id, writing),
    onSuccess: (done) => {
      if ('writing' in done) {
        put(done.writing)
        return
      }
      put(startOf(done.text))
      notify(say(done.joined ? 'principles.joined' : 'principles.saved'))
      void refresh(client, ['/principle'])
    },
  })
  const choose = (clash: Clash, theirs: boolean) => {
    const { draft, clashes } = writing
    const mineIsGone = clash.part === 'whole' && clash.mine === null
    const next = mineIsGone ? (theirs ? draft : withoutItem(draft, clash.where)) : theirs ? settle(draft, clash) : draft
    put({ ...writing, draft: next, clashes: clashes.filter((one) => one !== clash) })
  }
  return {
    draft: writing.draft,
    clashes: writing.clashes,
    isChanged,
    hasNews: of.version > writing.version && isChanged,
    change: (draft: Draft) => {
      put({ ...writing, draft })
    },
    choose,
    save: () => {
      mutate()
    },
    busy: isPending,
    error,
  }
}
