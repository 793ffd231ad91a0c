// A small deterministic generator (mulberry32), so that every run and every picture shows the same bank.
export function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const chance = (share: number) => next() < share
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  // Long to the right, as waiting times are: median `middle`.
  const wait = (middle: number) => middle * Math.exp(1.1 * (next() + next() + next() + next() - 2))
  return { next, chance, pick, wait }
}
