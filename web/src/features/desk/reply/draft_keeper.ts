// What somebody is writing in a case, kept on the server as it is typed: one save at a time, each with the version it was made from.
// Where another window wrote too, both texts stand side by side until one is chosen; nothing is overwritten unseen.
import { Problem } from '@/api/problem.ts'
import type { DraftShown } from '@/api/types.ts'

export interface DraftWish {
  text: string
  asks: boolean
  version: number
}

export type Save = (wish: DraftWish) => Promise<DraftShown>

export interface DraftState {
  text: string
  asks: boolean
  kept: 'yes' | 'soon' | 'no' // no: the server could not be reached; it is tried again with the next letter, and every so often
  other: DraftShown | null // what another window wrote
}

export const pause = 800 // ms without a letter before it is saved
const again = 5_000 // ms until the next try where the server could not be reached

export class DraftKeeper {
  private state: DraftState
  private version: number
  private timer: ReturnType<typeof setTimeout> | null = null
  private saving: Promise<void> | null = null
  private readonly listeners = new Set<() => void>()
  private readonly save: Save

  constructor(first: DraftShown | undefined, save: Save) {
    this.state = { text: first?.text ?? '', asks: first?.asks ?? false, kept: 'yes', other: null }
    this.version = first?.version ?? 0
    this.save = save
  }

  listen = (told: () => void) => {
    this.listeners.add(told)
    return () => this.listeners.delete(told)
  }

  current = () => this.state

  change(some: Partial<Pick<DraftState, 'text' | 'asks'>>) {
    this.tell({ ...this.state, ...some, kept: 'soon' })
    if (!this.state.other) this.saveIn(pause)
  }

  // Of two texts: mine is saved over the other, or the other takes the place of mine.
  choose(which: 'mine' | 'other') {
    const { other } = this.state
    if (!other) return
    this.version = other.version
    if (which === 'mine') {
      this.tell({ ...this.state, other: null, kept: 'soon' })
      this.saveIn(0)
    } else this.tell({ text: other.text, asks: other.asks, kept: 'yes', other: null })
  }

  // Saves at once what waits to be saved; for leaving the page.
  async flush() {
    if (this.timer === null) return
    this.stopTimer()
    await this.store()
  }

  // Waits until no save is under way and begins none: what is sent takes the draft with it on the server.
  async rest() {
    this.stopTimer()
    await this.saving
  }

  // It was sent.
  forget() {
    this.stopTimer()
    this.version = 0
    this.tell({ text: '', asks: false, kept: 'yes', other: null })
  }

  // The server has it as a draft (again): a message that was taken back, or what another window wrote while this one was empty.
  adopt(draft: DraftShown) {
    this.stopTimer()
    this.version = draft.version
    this.tell({ text: draft.text, asks: draft.asks, kept: 'yes', other: null })
  }

  private saveIn(wait: number) {
    this.stopTimer()
    this.timer = setTimeout(() => {
      this.timer = null
      void this.store()
    }, wait)
  }

  private stopTimer() {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  private async store() {
    if (this.saving) await this.saving
    this.saving = this.storeNow()
    await this.saving
    this.saving = null
  }

  private async storeNow() {
    const { text, asks } = this.state
    try {
      this.version = (await this.save({ text, asks, version: this.version })).version
      if (this.state.text === text && this.state.asks === asks) this.tell({ ...this.state, kept: 'yes' })
    } catch (error) {
      const other = error instanceof Problem && error.status === 412 ? (error.current as DraftShown | null) : null
      this.tell({ ...this.state, kept: 'no', other })
      if (!other && !(error instanceof Problem)) this.saveIn(again)
    }
  }

  private tell(next: DraftState) {
    this.state = next
    this.listeners.forEach((told) => {
      told()
    })
  }
}
