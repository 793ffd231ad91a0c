// What stands behind the # of an address may be a secret: the token of a mail's link. Browsers send it to no server, so while its reader
// signs in it waits in this tab's storage and never stands in the ?to= they come back by.
const place = 'fragment'

interface Kept {
  path: string // with its query
  fragment: string // with its #
}

// An address without its fragment, which is kept for coming back.
export function withoutFragment(href: string): string {
  const at = href.indexOf('#')
  const path = at < 0 ? href : href.slice(0, at)
  if (at >= 0 && at + 1 < href.length) {
    sessionStorage.setItem(place, JSON.stringify({ path, fragment: href.slice(at) } satisfies Kept))
  }
  return path
}

// What was kept for that address, once; without its #. Nothing where somebody arrives elsewhere.
export function takenFragment(href: string): string | undefined {
  const text = sessionStorage.getItem(place)
  if (!text) return undefined
  sessionStorage.removeItem(place)
  try {
    const kept = JSON.parse(text) as Kept
    return kept.path === href ? kept.fragment.slice(1) : undefined
  } catch {
    return undefined
  }
}
