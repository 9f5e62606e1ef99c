import interUrl from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url'

/**
 * The web font of the page as a `@font-face` with its data inside, for a picture that can't see
 * the page's fonts. Null where it can't be read: system fonts serve then.
 */
export async function webFont(signal?: AbortSignal): Promise<string | null> {
  try {
    const data = interUrl.startsWith('data:')
      ? interUrl
      : await dataUrl(await (await fetch(interUrl, signal ? { signal } : {})).blob())
    return `@font-face{font-family:Inter;font-weight:100 900;src:url("${data}") format("woff2")}`
  } catch {
    return null
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('No data URL')),
    )
    reader.addEventListener('error', () => reject(new Error('The font can’t be read')))
    // The type has to name a font, whatever the server said.
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }))
  })
}
