import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { useLaterLab } from './labStore'
import { scenarioInks } from './labView'
import { useEdited, useScenarioNames } from './useScenarioNames'

/** What all figures of the lab begin with: words, names and colours of the two scenarios. */
export function useLabView() {
  const { m, f } = useLocale()
  const words = useWords(scenariosWords)
  const band = useWords(scenarioBandWords)
  const names = useScenarioNames()
  const edited = useEdited()
  const stale = useLaterLab((lab) => lab.fault !== null)
  return {
    m,
    f,
    words,
    band,
    names,
    stale,
    inks: scenarioInks(names.a.id, names.b.id, edited, stale),
  }
}
