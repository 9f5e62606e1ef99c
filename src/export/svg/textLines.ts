/** One line of a text as the page set it, in px of the window. */
export type TextLine = { text: string; left: number; top: number; right: number; bottom: number }

/** What the page draws nothing for, and what lets a word break. */
const BLANK = /[ \t\n\r\f]/
const UNSEEN = /[\u00AD\u200B\u2060]/

/** The lines of one text node, by where its signs stand: words, blanks as one, nothing hidden. */
export function linesOf(node: Text): TextLine[] {
  const range = node.ownerDocument.createRange()
  range.selectNodeContents(node)
  const boxes = range.getClientRects()
  if (boxes.length === 0) return []
  if (boxes.length === 1) return oneLine(node, range)
  const lines: TextLine[] = []
  let blank = false
  let at = 0
  for (const sign of node.data) {
    const from = at
    at += sign.length
    if (UNSEEN.test(sign)) continue
    if (BLANK.test(sign)) {
      blank = true
      continue
    }
    range.setStart(node, from)
    range.setEnd(node, at)
    const rect = lastOf(range.getClientRects())
    if (!rect) continue
    const line = lines.at(-1)
    // A line begins lower than the one before and further left, never in the midst of it.
    if (
      !line ||
      rect.top > line.bottom - 2 ||
      (rect.left < line.right - 2 && rect.top > line.top + 2)
    )
      lines.push({ ...edges(rect), text: sign })
    else {
      line.text += (blank ? ' ' : '') + sign
      line.right = rect.right
      line.bottom = Math.max(line.bottom, rect.bottom)
    }
    blank = false
  }
  return lines
}

/** The common case, told by its ends alone. */
function oneLine(node: Text, range: Range): TextLine[] {
  const { data } = node
  const first = data.search(/[^ \t\n\r\f]/)
  if (first < 0) return []
  range.setStart(node, first)
  range.setEnd(node, data.trimEnd().length || data.length)
  const rect = lastOf(range.getClientRects())
  const text = data
    .replaceAll(/[\u00AD\u200B\u2060]/g, '')
    .replaceAll(/[ \t\n\r\f]+/g, ' ')
    .trim()
  return rect && text !== '' ? [{ ...edges(rect), text }] : []
}

const edges = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })

/** Where a line ends, a sign may have an empty box there and its own on the next line. */
function lastOf(rects: DOMRectList): DOMRect | undefined {
  const all = [...rects]
  return all.findLast(({ width }) => width > 0) ?? all.at(-1)
}
