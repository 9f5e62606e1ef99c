import { startTransition } from 'react'
import { afterPaint } from './afterPaint'

const waiting: (() => void)[] = []

/**
 * Puts off what is not acted upon until the frame that shows what is: then all of it together, as
 * one transition that never keeps the browser from answering.
 */
export function later(work: () => void): void {
  waiting.push(work)
  if (waiting.length > 1) return
  afterPaint(() => {
    const all = waiting.splice(0)
    startTransition(() => {
      for (const each of all) each()
    })
  })
}
