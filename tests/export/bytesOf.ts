/** The bytes of a file, the old way: the DOM of the tests knows no other. */
export function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      reader.result instanceof ArrayBuffer
        ? resolve(new Uint8Array(reader.result))
        : reject(new Error('no bytes')),
    )
    reader.addEventListener('error', () => reject(new Error('not readable')))
    reader.readAsArrayBuffer(blob)
  })
}
