import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useDraft } from './draft.ts'

beforeEach(() => {
  sessionStorage.clear()
})

const typed = (value: string) => ({ currentTarget: { value } })

test('what was typed is there again when the form comes back', () => {
  const first = renderHook(() => useDraft({ name: '', email: '' }, { keep: 'invite' }))
  act(() => {
    first.result.current.text('name').onChange(typed('Mette'))
  })
  first.unmount()
  const second = renderHook(() => useDraft({ name: '', email: '' }, { keep: 'invite' }))
  expect(second.result.current.values).toEqual({ name: 'Mette', email: '' })
})

test('a password is never kept', () => {
  const { result } = renderHook(() => useDraft({ email: '', password: '' }, { keep: 'sign-in', never: ['password'] }))
  act(() => {
    result.current.change({ email: 'a@b.example', password: 'a secret of mine' })
  })
  expect(sessionStorage.getItem('draft.sign-in')).toBe('{"email":"a@b.example"}')
})

test('an objection stands at its field until the field is changed', () => {
  const { result } = renderHook(() => useDraft({ name: '', email: '' }))
  act(() => {
    result.current.setFaults([
      { field: 'name', sentence: 'Please fill this in.' },
      { field: 'email', sentence: 'This is no address.' },
    ])
  })
  expect(result.current.text('name').error).toBe('Please fill this in.')
  act(() => {
    result.current.text('name').onChange(typed('M'))
  })
  expect(result.current.text('name').error).toBeUndefined()
  expect(result.current.text('email').error).toBe('This is no address.')
})

test('forgetting empties the form and what was kept', () => {
  const { result } = renderHook(() => useDraft({ name: '' }, { keep: 'unit' }))
  act(() => {
    result.current.change({ name: 'Branch' })
  })
  act(() => {
    result.current.forget()
  })
  expect(result.current.values.name).toBe('')
  expect(sessionStorage.getItem('draft.unit')).toBeNull()
})
