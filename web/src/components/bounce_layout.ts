// The bounce map's geometry: teams on a ring, a pair as an arc bent towards the middle, as broad as its bounces are many.
import type { Bounces } from '@/api/types.ts'

export interface Seat {
  name: string
  label: string // the name, or as much of it as there is room for
  x: number
  y: number
  labelX: number
  labelY: number
  anchor: 'start' | 'middle' | 'end'
}

export interface Arc {
  a: string
  b: string
  path: string
  width: number
  worst: boolean
}

export interface Ring {
  seats: Seat[]
  arcs: Arc[]
}

const mostTeams = 14
const mostLetters = 18
const mostPairs = 24
const worstPairs = 2
const narrowest = 44 // half of the ring's breadth, on a phone

// So many letters of a team's name stand beside the ring before the picture's edge; the table has the whole.
const lettersBeside = (width: number, rx: number) => Math.max(8, Math.floor((width / 2 - rx - 14) / 6.4))
const shortened = (name: string, letters: number) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name)

// Only the pairs that matter are drawn (the table has them all): the busiest ones whose teams fit on the ring.
export function drawn({ pairs }: Bounces) {
  const teams = new Set<string>()
  return [...pairs]
    .sort((left, right) => right.bounces - left.bounces)
    .filter(({ a, b }) => {
      const fits = new Set([...teams, a, b]).size <= mostTeams
      if (fits) teams.add(a).add(b)
      return fits
    })
    .slice(0, mostPairs)
}

export function ring(bounces: Bounces, width: number, height: number): Ring {
  const pairs = drawn(bounces)
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const [cx, cy] = [width / 2, height / 2]
  const [rx, ry] = [Math.max(narrowest, Math.min(width / 2 - 110, height / 2 + 10)), height / 2 - 34]
  const letters = lettersBeside(width, rx)
  const seats = names.map((name, index) =>
    seat(name, letters, (index / names.length) * 2 * Math.PI - Math.PI / 2, cx, cy, rx, ry),
  )
  const most = Math.max(1, ...pairs.map(({ bounces: count }) => count))
  const arcs = pairs.map(({ a, b, bounces: count }, index) => ({
    a,
    b,
    path: arc(find(seats, a), find(seats, b), { x: cx, y: cy }, 2 * Math.max(rx, ry)),
    width: 1.5 + 8 * Math.sqrt(count / most),
    worst: index < worstPairs,
  }))
  return { seats, arcs }
}

function seat(name: string, letters: number, angle: number, cx: number, cy: number, rx: number, ry: number): Seat {
  const [x, y] = [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)]
  const side = Math.cos(angle)
  const anchor = Math.abs(side) < 0.15 ? 'middle' : side > 0 ? 'start' : 'end'
  const down = anchor === 'middle' ? (Math.sin(angle) > 0 ? 22 : -12) : 4
  return {
    name,
    label: shortened(name, anchor === 'middle' ? mostLetters : Math.min(mostLetters, letters)),
    x,
    y,
    labelX: x + (anchor === 'middle' ? 0 : side > 0 ? 12 : -12),
    labelY: y + down,
    anchor,
  }
}

const find = (seats: Seat[], name: string): Point => seats.find((each) => each.name === name) ?? { x: 0, y: 0 }

interface Point {
  x: number
  y: number
}

// A quadratic curve pulled towards the middle of the ring: the further apart its ends, the more.
function arc(from: Point, to: Point, centre: Point, across: number): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const pull = 0.2 + 0.7 * Math.min(1, Math.hypot(to.x - from.x, to.y - from.y) / across)
  const [qx, qy] = [middle.x + (centre.x - middle.x) * pull, middle.y + (centre.y - middle.y) * pull]
  return `M${point(from.x, from.y)}Q${point(qx, qy)} ${point(to.x, to.y)}`
}

const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`
