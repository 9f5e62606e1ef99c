import type { Page } from '@playwright/test'

/** Four words of Latin letters on end: a sentence that nobody has translated. */
const SENTENCE = /(?:\b[A-Za-z][A-Za-z’'-]*[ ,;:.]+){3,}[A-Za-z][A-Za-z’'-]*/g
/** Names that stay as their owners write them. */
const NAMES = [
  /\b(?:NVIDIA|AMD|Google|Intel|Huawei|Ascend|Cambricon)(?: [A-Z0-9][\w-]*)+/g,
  /\b(?:Epoch AI|ML Hardware|Machine Learning Hardware|CC BY|Bernstein Research)\b/g,
]
const CHINESE = /[一-鿿]/
/** The pen name of an author, who has no other. */
const PEN_NAMES = /一弦/g
/** A page with fewer texts is not drawn. */
const FEWEST = 20

/** What a page in Chinese says in English sentences or marks, or one in English in Chinese. */
export async function foreignWords(page: Page): Promise<readonly string[]> {
  const texts = await textsIn(page)
  if (texts.length <= FEWEST) throw new Error(`The page has no more than ${texts.length} texts`)
  const chinese = (await page.locator('html').getAttribute('lang')) === 'zh'
  return chinese
    ? [...englishIn(texts), ...marksAmiss(texts)]
    : texts.filter((text) => CHINESE.test(text.replaceAll(PEN_NAMES, '')))
}

/** What is left of texts once names are taken out, where it reads like English. */
export function englishIn(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => {
    const rest = NAMES.reduce((left, name) => left.replaceAll(name, '·'), text)
    return rest.match(SENTENCE) ?? []
  })
  return [...new Set(found)]
}

/** Marks of English beside Chinese characters, and blanks after Chinese marks, which bring their own. */
const MARKS_AMISS =
  /[一-鿿）」”] ?[,:;?!(].{0,9}|.{0,9}(?<!\([A-Za-z]{1,4})[,:;)] ?[一-鿿（「]|[。，：；、！？] .{0,9}/g

/** Where Chinese texts have marks as English sets them; a section of a law, (iii)(A), keeps its own. */
export function marksAmiss(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(MARKS_AMISS) ?? []))]
}

/** All that is seen or heard, except titles of sources (links) and what is marked as another language. */
export function textsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (node.previousSibling instanceof Text) continue
      let whole = ''
      // What the code puts together from pieces is read as one.
      for (let part: Node | null = node; part instanceof Text; part = part.nextSibling)
        whole += part.data
      const text = whole.replaceAll(/\s+/g, ' ').trim()
      if (!element || !text || !element.checkVisibility()) continue
      // Titles and quotes are marked as what they are, and set as their authors set them.
      const isMarked = element.closest('[lang]') !== document.documentElement
      if (isMarked || element.closest('a[href^="http"]')) continue
      texts.push(text)
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name)
        if (text && element.closest('[lang]')?.getAttribute('lang') === language) texts.push(text)
      }
    return texts
  })
}
