import { RulesDrawn } from './RulesDrawn'
import { DesignerSection } from './DesignerSection'
import { TestChipSection } from './TestChipSection'
import styles from './PolicyRail.module.css'
import { usePolicyData } from './usePolicy'

/** The Policy view's part of the rail: which rules are drawn, the designer, and a chip to test. */
export function PolicyRail() {
  const { status } = usePolicyData()
  if (status !== 'ready') return <section className={styles['waiting']} />
  return (
    <>
      <RulesDrawn />
      <DesignerSection />
      <TestChipSection />
    </>
  )
}
