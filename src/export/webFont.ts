/** Where the page's own style sheets have the font of the pictures. */
const NAME = /Inter/

/**
 * The web font of the page as a `@font-face` with its data inside, for a picture that can't see
 * the page's fonts. Null where the page has none or it can't be read: system fonts serve then.
 */
export async function webFontOf(page: Document, signal?: AbortSignal): Promise<string | null> {
  const address = addressOf(page)
  if (address === null) return null
  try {
    const data = address.startsWith('data:')
      ? address
      : await dataUrl(await (await fetch(address, signal ? { signal } : {})).blob())
    return `@font-face{font-family:Inter;font-weight:100 900;src:url("${data}") format("woff2")}`
  } catch {
    return null
  }
}

function addressOf(page: Document): string | null {
  for (const sheet of page.styleSheets)
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      if (!NAME.test(rule.style.getPropertyValue('font-family'))) continue
      const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (address === undefined) continue
      const full = new URL(address, sheet.href ?? page.baseURI)
      if (full.protocol === 'data:' || full.origin === new URL(page.baseURI).origin)
        return full.href
    }
  return null
}

/** A sheet of another origin does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | readonly CSSRule[] {
  try {
    return sheet.cssRules
  } catch {
    return []
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
