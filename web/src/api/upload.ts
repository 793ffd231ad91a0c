// Sending files. The platform's fetch can't say how far it is, so this is the one place that uses the older way.
import { address, headersOf, newKey } from './client.ts'
import { problemOf, Unreachable } from './problem.ts'

export interface Sending<T> {
  done: Promise<T>
  stop: () => void
}

export function sendFiles<T>(path: string, files: readonly File[], onShare: (share: number) => void): Sending<T> {
  const request = new XMLHttpRequest()
  const form = new FormData()
  files.forEach((file) => {
    form.append('file', file, file.name)
  })
  const done = new Promise<T>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => {
      onShare(total > 0 ? loaded / total : 0)
    }
    request.onerror = () => {
      reject(new Unreachable('upload'))
    }
    request.onabort = () => {
      reject(new DOMException('stopped', 'AbortError'))
    }
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as T)
      else void problemOf(asResponse(request)).then(reject)
    }
    request.open('POST', address(path))
    headersOf('POST', { body: form, key: newKey() }).forEach((value, name) => {
      request.setRequestHeader(name, value)
    })
    request.send(form)
  })
  return {
    done,
    stop: () => {
      request.abort()
    },
  }
}

const asResponse = (request: XMLHttpRequest) =>
  new Response(request.responseText, {
    status: request.status,
    headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' },
  })
