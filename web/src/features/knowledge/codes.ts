// Codes of notes without a name: drawn here, and kept in this browser only where whoever wrote the note wants it, until they sign out.
import { forgetDrafts } from '@/lib/draft.ts'
import { base64url } from './base64url.ts'

export interface Code {
  secret: string
  day: string // the note's
}

const place = 'regard.notes'

export const newSecret = () => base64url(crypto.getRandomValues(new Uint8Array(32)))

export function codes(): Code[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as Code[]
  } catch {
    return []
  }
}

export function keep(code: Code) {
  localStorage.setItem(place, JSON.stringify([code, ...codes().filter(({ secret }) => secret !== code.secret)]))
}

export function forget(secret: string) {
  localStorage.setItem(place, JSON.stringify(codes().filter((each) => each.secret !== secret)))
}

// At sign-out: whoever uses this browser next learns of no note that was written or begun here.
export function forgetNotes() {
  localStorage.removeItem(place)
  forgetDrafts('field_note')
}
