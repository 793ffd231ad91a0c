// What can go wrong with a request: the server refused and says why (RFC 9457), or it could not be reached at all.
export interface FieldError {
  field: string // path into what was sent: `labels/1/name`
  code: string
  sentence: string
}

export class Problem extends Error {
  override name = 'Problem'

  constructor(
    readonly status: number,
    readonly code: string,
    readonly sentence: string,
    readonly errors: readonly FieldError[] = [],
    readonly retryAfter: number | null = null, // seconds
    readonly current: unknown = null, // of a refused edit: what stands there now
  ) {
    super(`${String(status)} ${code}`)
  }
}

export class Unreachable extends Error {
  override name = 'Unreachable'
}

interface ProblemBody {
  title?: string
  detail?: string
  code?: string
  errors?: FieldError[]
  current?: unknown
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await bodyOf(response)
  const wait = Number(response.headers.get('Retry-After'))
  return new Problem(
    response.status,
    body.code ?? 'unknown',
    body.detail ?? body.title ?? '',
    body.errors ?? [],
    wait > 0 ? wait : null,
    body.current ?? null,
  )
}

// A proxy in between may answer with a page of its own; then only the status is known.
async function bodyOf(response: Response): Promise<ProblemBody> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return {}
  try {
    return (await response.json()) as ProblemBody
  } catch {
    return {}
  }
}
