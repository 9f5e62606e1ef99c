import type { Language } from '@/domain/choices'
import type { Box, Drawn } from './drawn'

/** What one walk over a figure gathers. Lengths are px from the figure's left top. */
export type Sheet = {
  language: Language
  origin: { x: number; y: number }
  drawn: Drawn[]
  /** Where controls stood that are not drawn. */
  skipped: Box[]
  defs: Defs
}

/** Definitions that a drawing refers to (hatches, clips), each under a name of its own. */
export type Defs = {
  /** The name for an id of the page; `make` draws it when it is first asked for. */
  of: (pageId: string, make: (name: string) => string) => string
  /** A new definition that the page did not have. */
  add: (make: (name: string) => string) => string
  all: () => string
}

export function makeDefs(prefix: string): Defs {
  const names = new Map<string, string>()
  const made: string[] = []
  const add = (make: (name: string) => string) => {
    const at = made.push('') - 1
    const name = `${prefix}-${at + 1}`
    made[at] = make(name)
    return name
  }
  return {
    add,
    of: (pageId, make) => {
      const known = names.get(pageId)
      if (known !== undefined) return known
      return add((name) => {
        names.set(pageId, name)
        return make(name)
      })
    },
    all: () => made.join(''),
  }
}

/** How what is inside an element stands in it. */
export type Within = {
  opacity: number
  /** Nothing shows beyond this; null for no limit. */
  clip: Box | null
  inButton: boolean
}

export const boxIn = (sheet: Sheet, rect: DOMRect): Box => ({
  left: rect.left - sheet.origin.x,
  top: rect.top - sheet.origin.y,
  right: rect.right - sheet.origin.x,
  bottom: rect.bottom - sheet.origin.y,
})

/** Adds a drawing, faded and cut as what surrounds it is. */
export function draw(sheet: Sheet, within: Within, box: Box, write: (up: number) => string): void {
  const { clip, opacity } = within
  if (clip && (box.left >= clip.right || box.right <= clip.left)) return
  if (clip && (box.top >= clip.bottom - 1 || box.bottom <= clip.top + 1)) return
  sheet.drawn.push({
    box,
    draw: (up) => (opacity < 1 ? `<g opacity="${opacity}">${write(up)}</g>` : write(up)),
  })
}
