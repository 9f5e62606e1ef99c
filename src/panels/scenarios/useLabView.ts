import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { useLab, useLaterLab, type LabState } from './labStore'
import { scenarioInks } from './labView'
import { useLaterScenarioNames, useScenarioNames, type ScenarioNames } from './useScenarioNames'

const isStale = (lab: LabState) => lab.fault !== null

/** What a figure of the lab begins with: words, names and colours of the two scenarios. */
export const useLabView = () => useView(useLaterScenarioNames(), useLaterLab(isStale))

/** The same for what the reader acts on, which does not wait for a later frame. */
export const useActedLabView = () => useView(useScenarioNames(), useLab(isStale))

function useView(names: ScenarioNames, stale: boolean) {
  const { m, f } = useLocale()
  return {
    m,
    f,
    words: useWords(scenariosWords),
    band: useWords(scenarioBandWords),
    names,
    stale,
    inks: scenarioInks(names.a.id, names.b.id, names.edited, stale),
  }
}
