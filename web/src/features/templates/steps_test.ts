import { expect, test } from 'vitest'
import { added, mostSteps, placeAt, put, removed, stepsOf, textsOf } from './steps.ts'

const steps = stepsOf(['Look', 'Ask', 'Tell'])

test('a step moves, the others close up, and at an end it goes no further', () => {
  expect(textsOf(put(steps, 0, 2))).toEqual(['Ask', 'Tell', 'Look'])
  expect(textsOf(put(steps, 2, 1))).toEqual(['Look', 'Tell', 'Ask'])
  expect(textsOf(put(steps, 0, -1))).toEqual(['Look', 'Ask', 'Tell'])
  expect(textsOf(put(steps, 2, 3))).toEqual(['Look', 'Ask', 'Tell'])
})

test('each keeps its key when it moves, and a new one has a key of its own', () => {
  expect(put(steps, 0, 1).map(({ key }) => key)).toEqual([1, 0, 2])
  expect(added(put(steps, 0, 1), 0).map(({ key }) => key)).toEqual([1, 3, 0, 2])
})

test('lines that are pasted are steps, no more than a list holds', () => {
  expect(textsOf(added(steps, 0, ['one', 'two']))).toEqual(['Look', 'one', 'two', 'Ask', 'Tell'])
  expect(added(steps, 2, Array<string>(100).fill('x'))).toHaveLength(mostSteps)
})

test('the last one is emptied rather than removed, and blank ones are not kept', () => {
  expect(removed(stepsOf(['Look']), 0)).toEqual([{ key: 0, text: '' }])
  expect(textsOf(removed(steps, 1))).toEqual(['Look', 'Tell'])
  expect(textsOf(stepsOf([' Look ', '  ']))).toEqual(['Look'])
})

test('a step that is dragged takes the place between those above and below it', () => {
  const middles = [20, 60, 100]
  expect(placeAt(middles, 0, 70)).toBe(1)
  expect(placeAt(middles, 0, 110)).toBe(2)
  expect(placeAt(middles, 2, 10)).toBe(0)
  expect(placeAt(middles, 1, 62)).toBe(1)
})
