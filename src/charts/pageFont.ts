import interUrl from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url'

/**
 * In Chinese text quotes, dashes and dots are the Chinese font's; in English the curly quotes, the
 * dash and the dot are Latin too. Where each name is used: index.html.
 */
const LATIN = { family: 'Inter Latin' }
const AMONG_CHINESE = {
  family: 'Inter Variable',
  unicodeRange:
    'U+0020-00B6, U+00B8-02FF, U+2009, U+2010-2012, U+2013, U+202F, U+207A-208E, U+2190-2193, U+2212, U+2248, U+2260-2265',
}

let settle: () => void

/** Resolves once letters keep their widths: the page's font has come, or it can't be had. */
export const fontSettled = new Promise<void>((resolve) => {
  settle = resolve
})

/**
 * Gives the page its font when it is here. Were it a rule of a style sheet, the browser would look
 * for a stand-in for each size and weight while it comes, through another process, in the middle
 * of the first layout. Until then, and where it can't be had, the fallback of the same measures
 * stands.
 */
export async function showFont(language: 'en' | 'zh'): Promise<void> {
  const [first, other] = language === 'en' ? [LATIN, AMONG_CHINESE] : [AMONG_CHINESE, LATIN]
  const face = faceOf(first)
  try {
    await face.load()
    document.fonts.add(face)
  } catch {
    // The fallback stands.
  }
  // Fetched when it is used, from the same file.
  document.fonts.add(faceOf(other))
  settle()
}

function faceOf({ family, unicodeRange }: { family: string; unicodeRange?: string }): FontFace {
  return new FontFace(family, `url("${interUrl}") format("woff2")`, {
    weight: '100 900',
    display: 'swap',
    ...(unicodeRange === undefined ? {} : { unicodeRange }),
  })
}
