export type Group = 'leaders' | 'leads' | 'frontline'
export const groups: Group[] = ['leaders', 'leads', 'frontline']

export interface Option {
  value: string
  text: string
}

export interface SelfcheckLine {
  id: string
  name: string
  steps: string[]
  state: 'open' | 'closed'
  closes: string
}

export interface Selfcheck extends SelfcheckLine {
  teams: string[]
  language: 'en' | 'da'
  links: Partial<Record<Group, string>> // of the groups asked, while open
  expected: Partial<Record<Group, number>>
  participation: Partial<Record<Group, number | null>> | null
  result: SelfcheckResult | null
}

// A share of a group, never exact, so that nobody can be picked out.
export interface AboutShare {
  value: number
  low: number
  high: number
}

export type Shares = Partial<Record<Group, Record<string, AboutShare>>>

export interface QuestionResult {
  question: string
  step: string | null
  title: string
  options: Option[]
  groups: Shares
}

export interface Gap extends QuestionResult {
  evidence: string
  next_step: string
  distance: number
  between: Group[]
}

export interface SelfcheckResult {
  groups: { group: Group; answers: number | null; state: 'shown' | 'too_few' | 'not_asked' }[]
  gaps: Gap[]
  questions: QuestionResult[]
  texts: { question: string; group: Group; items: string[] }[]
  how_counted: string
}

export interface Question {
  key: string
  kind: 'choice' | 'case' | 'text'
  step: string | null
  text: string
  options: Option[]
}

export interface PublicSelfcheck {
  name: string
  group: Group
  language: 'en' | 'da'
  steps: string[]
  questions: Question[]
}
