/** Bytes of a text in base 64. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** Text that the build packed (src/build/packSingle.ts). */
export function unpack(base64: string): Promise<string> {
  const packed = new Blob([bytesOf(base64)]).stream()
  return new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).text()
}
