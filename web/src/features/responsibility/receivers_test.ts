import { describe, expect, it } from 'vitest'
import { receiversOf } from './receivers.ts'

describe('who gets what', () => {
  it('is the one person for every kind', () => {
    expect(receiversOf(['open_case', 'unit'], { all: 'carla', by: {} })).toEqual([
      { kind: 'open_case', thing: null, to: 'carla' },
      { kind: 'unit', thing: null, to: 'carla' },
    ])
  })

  it('is another for a kind, and nobody where nobody is chosen', () => {
    expect(receiversOf(['open_case', 'unit'], { all: 'carla', by: { unit: 'bo' } })[1]?.to).toBe('bo')
    expect(receiversOf(['open_case', 'unit'], { all: null, by: { unit: 'bo' } })).toEqual([
      { kind: 'unit', thing: null, to: 'bo' },
    ])
    expect(receiversOf(['unit'], { all: 'carla', by: { unit: null } })).toHaveLength(1)
  })
})
