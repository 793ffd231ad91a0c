// Amounts in minor units as people write them, and back.
import { useMemo } from 'react'
import { useLanguage, type Language } from './sentences.ts'

export interface Money {
  minor: number
  currency: string
}

const locale = { en: 'en-GB', da: 'da-DK' } as const

const digitsOf = (currency: string) => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2 // a currency this browser does not know
  }
}

export function amounts(language: Language) {
  const tag = locale[language]
  const written = (minor: number, currency: string, style: Intl.NumberFormatOptions) => {
    const digits = digitsOf(currency)
    const value = minor / 10 ** digits
    const shown = Number.isInteger(value) ? 0 : digits
    return new Intl.NumberFormat(tag, { ...style, minimumFractionDigits: shown, maximumFractionDigits: shown }).format(value)
  }
  return {
    // `€250`, `12,50 kr.`
    money: ({ minor, currency }: Money) =>
      written(minor, currency, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    // The currency alone, beside a field: `€`, `kr.`
    sign: (currency: string) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value ?? currency,
    // As it stands in a field: `250`, `12,50`.
    plain: (minor: number, currency: string) => written(minor, currency, { useGrouping: false }),
    // What somebody typed, in minor units; null where it is no amount above zero.
    minor: (typed: string, currency: string): number | null => {
      const bare = typed.replace(/[\s\u00a0\u202f]/g, '')
      const point = language === 'da' ? ',' : '.'
      const plain = bare.split(point === ',' ? '.' : ',').join('')
      if (!/^\d+([.,]\d+)?$/.test(plain)) return null
      const digits = digitsOf(currency)
      const [whole = '', part = ''] = plain.split(point)
      if (part.length > digits) return null
      const minor = Number(whole) * 10 ** digits + Number(part.padEnd(digits, '0') || '0')
      return minor > 0 && Number.isSafeInteger(minor) ? minor : null
    },
  }
}

export type Amounts = ReturnType<typeof amounts>

export function useAmounts() {
  const language = useLanguage()
  return useMemo(() => amounts(language), [language])
}
