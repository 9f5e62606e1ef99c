/** Where a line may end: after a space, and around every Chinese sign except before its marks. */
const PIECES =
  /[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+\s*|\s+|[\u2E80-\u9FFF\uFF00-\uFFEF][\u3001\u3002\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F\u201D]*\s*/gu

/**
 * A text in lines no wider than `width` px, as `measure` tells widths. A piece wider than a line
 * (a long address) is cut into several, never left out.
 */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const whole of text.match(PIECES) ?? [])
    for (const piece of measure(whole.trim()) > width ? cut(whole, width, measure) : [whole]) {
      if (line !== '' && measure((line + piece).trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += line === '' ? piece.trimStart() : piece
    }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

function cut(whole: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const sign of whole) {
    if (piece !== '' && measure(piece + sign) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}
