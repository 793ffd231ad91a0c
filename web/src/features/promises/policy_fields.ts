// A policy as the fields of its form: hours and per cent as people type them; and back to what the API takes.
import type { DeadlineTerm, Match, RungTo, Terms, To } from '@/api/types.ts'

export const targets = ['acknowledge', 'first_reply', 'next_update', 'resolve'] as const
export type TargetName = (typeof targets)[number]
export const receivers: To[] = ['owner', 'lead', 'head']
export const rungsTo: RungTo[] = ['lead', 'touchpoint']
export const facts = ['touchpoint', 'product', 'kind', 'segment', 'priority', 'vertical'] as const

interface TargetFields {
  hours: string
  promised: boolean
}

export interface DeadlineFields {
  name: string
  days: string
  counted: DeadlineTerm['counted']
  met_by: DeadlineTerm['met_by']
  extended: string
  pauses: boolean
  warn_days: string
}

export interface PolicyFields extends Record<(typeof facts)[number], string> {
  name: string
  calendar: string
  targets: Record<TargetName, TargetFields>
  deadlines: DeadlineFields[]
  warnings: { share: string; to: To }[]
  ladder: { share: string; to: RungTo }[]
  valid_from: string
}

type Words = (code: string) => string

const percent = (share: number) => String(Math.round(share * 1000) / 10)
const share = (typed: string) => number(typed) / 100
const number = (typed: string) => Number(typed.replace(',', '.'))
const optional = (typed: string) => (typed.trim() ? number(typed) : null)

export function fieldsOf(name: string, match: Match, terms: Terms, words: Words): PolicyFields {
  return {
    name,
    touchpoint: match.touchpoint ?? '',
    product: match.product ?? '',
    kind: match.kind ?? '',
    segment: match.segment ?? '',
    priority: match.priority === null ? '' : String(match.priority),
    vertical: match.vertical ?? '',
    calendar: terms.calendar ?? '',
    targets: Object.fromEntries(targets.map((which) => [which, targetFields(terms, which)])) as PolicyFields['targets'],
    deadlines: terms.deadlines.map((one) => ({
      ...one,
      name: words(one.name),
      days: String(one.days),
      extended: one.extended === null ? '' : String(one.extended),
      warn_days: String(one.warn_days),
    })),
    warnings: terms.warnings.map((one) => ({ share: percent(one.share), to: one.to })),
    ladder: terms.ladder.map((rung) => ({ share: percent(rung.share), to: rung.to })),
    valid_from: '',
  }
}

function targetFields(terms: Terms, which: TargetName): TargetFields {
  const term = terms[which]
  return { hours: term ? String(Math.round((term.minutes / 60) * 100) / 100) : '', promised: term?.promised ?? false }
}

export const noTerms: Terms = {
  calendar: null,
  acknowledge: null,
  first_reply: null,
  next_update: null,
  resolve: null,
  deadlines: [],
  warnings: [],
  ladder: [],
}

export const everyCase: Match = { touchpoint: null, product: null, kind: null, segment: null, priority: null, vertical: null }

export const newDeadline: DeadlineFields = {
  name: '',
  days: '',
  counted: 'business',
  met_by: 'resolved',
  extended: '',
  pauses: false,
  warn_days: '0',
}

// `code` finds the code of a deadline from the words it is known by.
export function wishOf(fields: PolicyFields, code: Words, instant: (local: string) => string) {
  return {
    name: fields.name,
    match: {
      touchpoint: fields.touchpoint || null,
      product: fields.product || null,
      kind: fields.kind || null,
      segment: fields.segment.trim() || null,
      priority: optional(fields.priority),
      vertical: fields.vertical || null,
    },
    terms: {
      calendar: fields.calendar || null,
      ...Object.fromEntries(targets.map((which) => [which, targetWish(fields.targets[which])])),
      deadlines: fields.deadlines.map((one) => ({
        ...one,
        name: code(one.name),
        days: number(one.days),
        extended: optional(one.extended),
        warn_days: number(one.warn_days),
      })),
      warnings: fields.warnings.map((one) => ({ share: share(one.share), to: one.to })),
      ladder: fields.ladder.map((one) => ({ share: share(one.share), to: one.to })),
    },
    valid_from: fields.valid_from ? instant(fields.valid_from) : null,
  }
}

const targetWish = ({ hours, promised }: TargetFields) =>
  hours.trim() ? { minutes: Math.round(number(hours) * 60), promised } : null

// A name of one's own becomes a code of small letters.
export const asCode = (words: string) =>
  words
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
