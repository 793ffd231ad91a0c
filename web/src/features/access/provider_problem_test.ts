import { expect, test } from 'vitest'
import { providerProblem } from './provider_problem.ts'

test('a problem in the address is told in our own words, whatever stands there', () => {
  expect(providerProblem('')).toBeNull()
  expect(providerProblem('?to=/cases')).toBeNull()
  expect(providerProblem('?problem=no_role&to=/cases')).toBe('access.problem.no_role')
  expect(providerProblem('?problem=provider_failed')).toBe('access.problem.provider_failed')
  expect(providerProblem('?problem=<b>Call+0900</b>')).toBe('access.problem.provider_failed')
})
