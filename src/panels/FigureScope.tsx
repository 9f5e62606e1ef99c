import { use, useEffect, useState, type ReactNode } from 'react'
import type { FigureId } from '@/domain/choices'
import { LocaleContext } from '@/i18n/locale'
import type { Choice } from '@/state/choice'
import { makeStore } from '@/state/pageStore'
import { ChoiceContext } from '@/state/scope'
import { fetched } from './fetched'
import { FIGURES, NEEDS_MODEL } from './figures'
import { LocaleProvider } from './LocaleProvider'
import { LabContext, makeLab, pageLab } from './scenarios/labStore'
import { StageContext, type Stage } from './stage'

const LabRuns = fetched(async () => (await import('./scenarios/LabRuns')).LabRuns)

type Props = { figure: FigureId; choice: Choice; stage: Stage; children?: ReactNode }

/**
 * One figure, drawn for a choice of its own beside the page's: for a slide, a print or a file. It
 * is there to be looked at; nothing that is pressed in it changes the page.
 */
export function FigureScope({ figure, choice, stage, children }: Props) {
  const locale = use(LocaleContext)
  const [store] = useState(() => makeStore(choice))
  // The page's last answer: where it is of the same question the model need not be asked again.
  const [lab] = useState(() => makeLab(pageLab.getState()))
  useEffect(() => store.setState({ choice }), [store, choice])
  const Figure = FIGURES[figure]
  if (locale === null) return null
  return (
    <StageContext value={stage}>
      <ChoiceContext value={store}>
        <LabContext value={lab}>
          <LocaleProvider first={locale}>
            {NEEDS_MODEL.includes(figure) && <LabRuns />}
            <Figure />
            {children}
          </LocaleProvider>
        </LabContext>
      </ChoiceContext>
    </StageContext>
  )
}
