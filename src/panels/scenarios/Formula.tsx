import { createElement, type ReactNode } from 'react'
import styles from './Formula.module.css'
import { mathTree, type MathNode } from './mathTree'

/** Formulas typeset by the browser; screen readers read MathML as mathematics. */
export function Formula({ lines }: { lines: readonly string[] }) {
  return (
    // A long formula scrolls by itself, so keyboards must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['formula']} tabIndex={0} role="group">
      {lines.map((line) => (
        <div key={line}>
          {createElement('math', { display: 'block' }, elementOf(mathTree(line), '0'))}
        </div>
      ))}
    </div>
  )
}

function elementOf({ children, tag, text }: MathNode, key: string): ReactNode {
  return createElement(
    tag,
    tag === 'mspace' ? { key, width: '0.17em' } : { key },
    text ?? children?.map((child, at) => elementOf(child, `${key}.${at}`)),
  )
}
