import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem, Unreachable } from '@/api/problem.ts'
import type { DraftShown } from '@/api/types.ts'
import { DraftKeeper, pause, type DraftWish } from './draft_keeper.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const shown = (text: string, version: number): DraftShown => ({
  kind: 'message_out',
  text,
  asks: false,
  version,
  updated: '2026-11-16T10:00:00Z',
})

// A server that counts versions, and what it was sent.
function server() {
  const sent: DraftWish[] = []
  const save = (wish: DraftWish) => {
    sent.push(wish)
    return Promise.resolve(shown(wish.text, wish.version + 1))
  }
  return { sent, save }
}

test('what is typed is saved once a moment passes without a letter', async () => {
  const { sent, save } = server()
  const keeper = new DraftKeeper(undefined, save)
  keeper.change({ text: 'Dear' })
  await vi.advanceTimersByTimeAsync(pause - 1)
  keeper.change({ text: 'Dear Ines' })
  await vi.advanceTimersByTimeAsync(pause - 1)
  expect(sent).toEqual([])
  expect(keeper.current().kept).toBe('soon')
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toEqual([{ text: 'Dear Ines', asks: false, version: 0 }])
  expect(keeper.current().kept).toBe('yes')
})

test('each save names the version it was made from', async () => {
  const { sent, save } = server()
  const keeper = new DraftKeeper(shown('Dear', 3), save)
  keeper.change({ text: 'Dear Ines' })
  await vi.advanceTimersByTimeAsync(pause)
  keeper.change({ asks: true })
  await vi.advanceTimersByTimeAsync(pause)
  expect(sent.map(({ version }) => version)).toEqual([3, 4])
})

test('two windows: both texts stand until one is chosen, and nothing is saved over the other before', async () => {
  const { sent, save } = server()
  const refusing = vi
    .fn(save)
    .mockRejectedValueOnce(new Problem(412, 'changed_meanwhile', '', [], null, shown('from the other window', 7)))
  const keeper = new DraftKeeper(shown('Dear', 3), refusing)
  keeper.change({ text: 'from this window' })
  await vi.advanceTimersByTimeAsync(pause)
  expect(keeper.current()).toMatchObject({ text: 'from this window', other: { text: 'from the other window' } })
  keeper.change({ text: 'from this window, more' })
  await vi.advanceTimersByTimeAsync(pause * 3)
  expect(sent).toEqual([])
  keeper.choose('mine')
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([{ text: 'from this window, more', asks: false, version: 7 }])
})

test('the other text can be gone on with', async () => {
  const { sent, save } = server()
  const refusing = vi.fn(save).mockRejectedValueOnce(new Problem(412, 'changed_meanwhile', '', [], null, shown('theirs', 7)))
  const keeper = new DraftKeeper(undefined, refusing)
  keeper.change({ text: 'mine' })
  await vi.advanceTimersByTimeAsync(pause)
  keeper.choose('other')
  expect(keeper.current()).toEqual({ text: 'theirs', asks: false, kept: 'yes', other: null })
  keeper.change({ text: 'theirs and mine' })
  await vi.advanceTimersByTimeAsync(pause)
  expect(sent).toEqual([{ text: 'theirs and mine', asks: false, version: 7 }])
})

test('where the server can’t be reached the text stays and is saved once it answers', async () => {
  const { sent, save } = server()
  const failing = vi.fn(save).mockRejectedValueOnce(new Unreachable('down'))
  const keeper = new DraftKeeper(undefined, failing)
  keeper.change({ text: 'kept' })
  await vi.advanceTimersByTimeAsync(pause)
  expect(keeper.current()).toMatchObject({ text: 'kept', kept: 'no' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(1)
  expect(keeper.current().kept).toBe('yes')
})

test('once it rests nothing is saved any more, so that no draft outlives the message it became', async () => {
  const { sent, save } = server()
  const keeper = new DraftKeeper(undefined, save)
  keeper.change({ text: 'about to be sent' })
  await keeper.rest()
  keeper.forget()
  await vi.advanceTimersByTimeAsync(pause * 3)
  expect(sent).toEqual([])
  expect(keeper.current().text).toBe('')
})

test('a message that was taken back is a draft again', async () => {
  const { sent, save } = server()
  const keeper = new DraftKeeper(undefined, save)
  keeper.adopt(shown('Dear Ines, …', 1))
  expect(keeper.current().text).toBe('Dear Ines, …')
  keeper.change({ text: 'Dear Ines,' })
  await keeper.flush()
  expect(sent).toEqual([{ text: 'Dear Ines,', asks: false, version: 1 }])
})
