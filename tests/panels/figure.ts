import { screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import type { FigureId } from '@/domain/choices'
import { marksDrawn } from '#tests/render'

/** The section of one figure, as soon as its data has come. */
export async function figure(id: FigureId): Promise<HTMLElement> {
  await waitFor(() => expect(sectionOf(id).querySelector('footer')).toBeInTheDocument())
  return sectionOf(id)
}

/** The same, when its chart has drawn marks. */
export async function drawnFigure(id: FigureId): Promise<HTMLElement> {
  const section = await figure(id)
  await waitFor(() => expect(marksDrawn(section)).toBeGreaterThan(0))
  return section
}

export function sectionOf(id: FigureId): HTMLElement {
  const section = document.querySelector<HTMLElement>(`[data-figure="${id}"]`)
  if (!section) throw new Error(`there is no figure "${id}"`)
  return section
}

export const title = (section: HTMLElement): string =>
  within(section).getByRole('heading', { level: 2 }).textContent

/** Rows of the table in a section as texts, without what is only for ears. */
export function rowsOf(section: HTMLElement): string[][] {
  return within(section)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(seen))
}

function seen(cell: Element): string {
  const copy = cell.cloneNode(true)
  if (copy instanceof Element)
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
  return copy.textContent?.trim() ?? ''
}

/** Keys of the marks drawn, in order: ids of chips, shares or events. */
export const keysDrawn = (section: ParentNode): string[] =>
  [...section.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-key') ?? '')

export const alerts = () => screen.queryAllByRole('alert')
