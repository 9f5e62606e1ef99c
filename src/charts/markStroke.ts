import type { Ink, MarkFill, Shape } from './types'

/** How a mark is inked by the kind of evidence that it stands for. */
export function strokeOf({ fill, ink, shape }: { fill: MarkFill; ink: Ink; shape: Shape }) {
  const line = { stroke: ink.mark, strokeWidth: 2, fill: 'var(--surface)' }
  if (shape === 'plus') return { ...line, fill: 'none' }
  switch (fill) {
    case 'solid':
      return { fill: ink.mark, stroke: 'var(--surface)', strokeWidth: 1.25 }
    case 'hollow':
      return line
    case 'dashed':
      return { ...line, strokeWidth: 1.5, strokeDasharray: '2.2 1.8' }
    case 'faint':
      return { ...line, strokeWidth: 1.5 }
  }
}
