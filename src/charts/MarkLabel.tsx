import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { textWidth, type PlacedLabel } from './labels'
import { fontSettled } from './pageFont'
import { LABEL_SIZE, type PlacedPoint } from './pointLabels'

/** The name of a mark, with a halo in the colour of its ground. */
export function MarkLabel({
  point,
  label,
  halo,
}: {
  point: PlacedPoint
  label: PlacedLabel
  halo: string
}) {
  const text = useRef<SVGTextElement>(null)
  return (
    <>
      {point.underlined === true && (
        // Another place is measured anew.
        <NumberLine
          key={`${label.text} ${label.anchor} ${String(label.x)}`}
          label={label}
          text={text}
        />
      )}
      <text
        ref={text}
        x={label.x}
        y={label.y}
        textAnchor={label.anchor}
        fontSize={LABEL_SIZE}
        fontWeight={point.strong ? 'var(--weight-strong)' : undefined}
        fill={point.ink.text}
        stroke={halo}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {label.text}
      </text>
    </>
  )
}

/** From the label's own x, px. */
type Line = { from: number; width: number }
/** Lines measured with the page's font, by anchor and text: the letters stand alike everywhere. */
const KNOWN = new Map<string, Line>()

/** A line under the number that a label begins with, where the letters really stand. */
function NumberLine({
  label,
  text,
}: {
  label: PlacedLabel
  text: RefObject<SVGTextElement | null>
}) {
  const number = label.text.split(' ')[0] ?? ''
  const key = `${label.anchor} ${label.text}`
  const [measured, setMeasured] = useState<Line | null>(KNOWN.get(key) ?? null)
  useLayoutEffect(() => {
    let frame: number | null = 0
    const measure = () => {
      const element = text.current
      // Where nothing is laid out, letters have no places.
      if (!element || !('getStartPositionOfChar' in element)) return
      if (element.getNumberOfChars() < number.length) return
      const line = {
        from: element.getStartPositionOfChar(0).x - label.x,
        width: element.getSubStringLength(0, number.length),
      }
      KNOWN.set(key, line)
      setMeasured(line)
    }
    const beforePaint = () => {
      if (frame !== null) frame = requestAnimationFrame(measure)
    }
    // To ask where letters stand makes the browser lay the page out: once for each label, in a font
    // that stays, and when the browser is about to do so anyway.
    if (!KNOWN.has(key)) void fontSettled.then(beforePaint)
    return () => {
      cancelAnimationFrame(frame ?? 0)
      frame = null
    }
  }, [key, label.x, number, text])
  const { from, width } = measured ?? estimated(label, number)
  return (
    <line
      className="numberLine"
      x1={label.x + from}
      x2={label.x + from + width}
      y1={label.y + 4}
      y2={label.y + 4}
      stroke="var(--accent)"
      strokeWidth={2}
    />
  )
}

function estimated({ anchor, text }: PlacedLabel, number: string): Line {
  const whole = textWidth(text, LABEL_SIZE)
  const from = { start: 0, end: -whole, middle: -whole / 2 }[anchor]
  return { from, width: textWidth(number, LABEL_SIZE) }
}
