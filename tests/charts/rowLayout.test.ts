import { describe, expect, test } from 'vitest'
import { textWidth } from '@/charts/labels'
import { LABEL_SIZE, layRows, wrap } from '@/charts/rowLayout'

const LONG = 'Bernstein, July 2025: supply of AI chips in China, with renewed H20 and B30 sales'
const rows = [
  { label: LONG, aside: '2025' },
  { label: 'IDC: cards', aside: '2024' },
]

describe('a row of a chart', () => {
  test('has its name beside the mark where there is room, above it where there is none', () => {
    expect(layRows(rows, 1080).names).not.toBeNull()
    expect(layRows(rows, 358).names).toBeNull()
  })

  test('no line of a name is wider than the chart of a phone', () => {
    for (const { lines } of layRows(rows, 358).rows)
      for (const line of lines) expect(textWidth(line, LABEL_SIZE)).toBeLessThanOrEqual(358)
  })

  test('rows follow one another without a gap or an overlap, to the height of the whole', () => {
    const { rows: laid, height } = layRows(rows, 358)
    const ends = laid.map((row) => row.top + row.height)

    expect(laid.map(({ top }) => top)).toEqual([0, ...ends.slice(0, -1)])
    expect(ends.at(-1)).toBe(height)
  })

  test('has what stands behind its name below it where the line is too short', () => {
    const [long, short] = layRows(rows, 800).rows

    expect(long?.aside).toBe('below')
    expect(long?.height).toBeGreaterThan(short?.height ?? NaN)
  })
})

test('a wrapped text loses no word, in English or Chinese', () => {
  const chinese = '伯恩斯坦，2025 年 7 月：中国 AI 芯片供给（假设 H20、B30 恢复供货）'
  for (const text of [LONG, chinese])
    expect(wrap(text, 120).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})
