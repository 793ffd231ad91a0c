import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { variables } from '../../build/variables.ts'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [light = '', dark = ''] = css.split("[data-mantine-color-scheme='dark']").map((part) => part)

const token = (theme: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? ''

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left)
  return (high + 0.05) / (low + 0.05)
}

const words = ['ink', 'muted', 'accent', 'broken', 'warning', 'kept', 'paused', 'info']
const pairs = [
  ...words.flatMap((word) => [
    [word, 'paper'],
    [word, 'surface'],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-pressed'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['broken', 'broken-soft'],
  ['warning', 'warning-soft'],
  ['kept', 'kept-soft'],
  ['ink', 'note'],
] as [string, string][]

test.each([
  ['light', light],
  ['dark', dark],
])('every pair of words and ground can be read in the %s theme', (_, theme) => {
  const faint = pairs.filter(([word, ground]) => contrast(token(theme, word), token(theme, ground)) < 4.5)
  expect(faint).toEqual([])
})

test.each([
  ['light', light],
  ['dark', dark],
])('edges of fields and marks of charts are seen in the %s theme', (_, theme) => {
  const names = ['control-line', ...[1, 2, 3, 4, 5, 6].map((index) => `series-${String(index)}`)]
  expect(names.filter((name) => contrast(token(theme, name), token(theme, 'surface')) < 3)).toEqual([])
})

test('the static variables are those of the theme', () => {
  expect(readFileSync(join(import.meta.dirname, 'mantine_variables.css'), 'utf8')).toBe(variables())
})
