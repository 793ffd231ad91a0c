// Linear scales and the round numbers that stand beside them.
export type Scale = (value: number) => number

export const scale = (from: readonly [number, number], to: readonly [number, number]): Scale => {
  const [low, high] = from
  const span = high - low || 1
  return (value) => to[0] + ((value - low) / span) * (to[1] - to[0])
}

// At most `count` round values inside [low, high]: 0, 5, 10, 15 rather than 0, 3.7, 7.4.
export function ticks(low: number, high: number, count = 5): number[] {
  const span = high - low
  if (!(span > 0)) return [low]
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
}

const tidy = (value: number) => Number(value.toPrecision(12))
