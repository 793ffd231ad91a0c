// Codes of notes without a name: drawn here, kept in this browser alone, and only as long as their reader wants.
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
