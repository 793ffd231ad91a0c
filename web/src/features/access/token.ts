// One-time links carry their token behind the #, which browsers send to no server and put into no Referer.
export function tokenInAddress(): string | null {
  const after = new URLSearchParams(location.hash.slice(1)).get('token')
  return after ?? new URLSearchParams(location.search).get('token')
}
