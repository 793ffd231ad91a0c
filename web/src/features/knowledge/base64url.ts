// Bytes as they travel in JSON: base64url without padding.
export const base64url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export const textOf = async (blob: Blob) => base64url(new Uint8Array(await blob.arrayBuffer()))
