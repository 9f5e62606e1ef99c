import { RulesDrawn } from './RulesDrawn'
import { DesignerSection } from './DesignerSection'
import { TestChipSection } from './TestChipSection'

/** The Policy view's part of the rail: which rules are drawn, the designer, and a chip to test. */
export function PolicyRail() {
  return (
    <>
      <RulesDrawn />
      <DesignerSection />
      <TestChipSection />
    </>
  )
}
