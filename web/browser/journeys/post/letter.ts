// A mail as it came to an SMTP server, and one as customers send them: plain text in either case.
export interface Letter {
  to: string[]
  head: Map<string, string> // names in small letters
  subject: string
  text: string
}

export function letterOf(written: string, to: string[]): Letter {
  const gap = written.indexOf('\r\n\r\n')
  const lines = written
    .slice(0, gap)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const head = new Map(lines.map((line) => fieldOf(line)))
  const body = written.slice(gap + 4)
  if (!/^text\/plain/.test(head.get('content-type') ?? '')) throw new Error(`Not a plain letter: ${written}`)
  const quoted = head.get('content-transfer-encoding') === 'quoted-printable'
  return { to, head, subject: head.get('subject') ?? '', text: readable(quoted ? unquoted(body) : body) }
}

const fieldOf = (line: string): [string, string] => {
  const at = line.indexOf(':')
  return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
}

const unquoted = (body: string) =>
  body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

// What came as bytes, one a letter.
const readable = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')

export const linksIn = ({ text }: Letter): string[] => text.match(/https?:\/\/\S+/g) ?? []

export interface Mail {
  from: string // `Eva Holm <eva@holm.example>`
  to: string
  subject: string
  text: string
  answers?: Letter
}

let written = 0

export function mailOf({ from, to, subject, text, answers }: Mail): string {
  const id = answers?.head.get('message-id')
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${String(++written)}.${String(Date.now())}@holm.example>`,
    ...(id ? [`In-Reply-To: ${id}`, `References: ${id}`] : []),
    'Content-Type: text/plain; charset=utf-8',
  ]
  return `${head.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`
}
