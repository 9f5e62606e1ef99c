import { useLocale } from '@/i18n/locale'
import { Failure } from '@/panels/Failure'
import { RulesDrawn } from './RulesDrawn'
import { DesignerSection } from './DesignerSection'
import { TestChipSection } from './TestChipSection'
import styles from './PolicyRail.module.css'
import { usePolicyData } from './usePolicy'

/** The Policy view's part of the rail: which rules are drawn, the designer, and a chip to test. */
export function PolicyRail() {
  const { m } = useLocale()
  const loaded = usePolicyData()
  if (loaded.status === 'failed')
    return <Failure headingId="rules" name={m.views.policy} fault={loaded} retry={loaded.retry} />
  if (loaded.status === 'pending') return <section className={styles['waiting']} />
  return (
    <>
      <RulesDrawn />
      <DesignerSection />
      <TestChipSection />
    </>
  )
}
