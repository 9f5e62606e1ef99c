import { useState } from 'react'
import { FIGURE_IDS, VIEW_IDS, type FigureId } from '@/domain/choices'
import { slideOf } from '@/domain/brief/compose'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { VIEW_OF } from '@/panels/figures'
import { Select } from '@/panels/Select'
import { currentChoice } from '@/state/store'
import { editCurrent } from '@/state/deckStore'
import { newId } from '@/state/newId'
import { slideQuery } from '@/brief/slide/slideChoice'
import styles from './Editor.module.css'
import { useFigureNames } from './figureNames'

type Props = {
  /** Its place among the deck's slides; null for the end. */
  at: number | null
  onAdded: (id: string) => void
}

/** Any figure of the page as a new slide, whose title is the figure's own answer. */
export function AddFigure({ at, onAdded }: Props) {
  const { m } = useLocale()
  const words = useWords(briefWords)
  const names = useFigureNames()
  const [figure, setFigure] = useState<FigureId>(FIGURE_IDS[0])
  const add = () => {
    const id = newId()
    const view = VIEW_OF[figure]
    // For the state that the page behind stands in, on the view that the figure is from.
    const query = slideQuery({ ...currentChoice(), view })
    editCurrent({ do: 'add', slide: slideOf(id, figure, query, m.views[view]), at })
    onAdded(id)
  }
  return (
    <div className={styles['addFigure']}>
      <Select
        label={words.addFigure}
        value={figure}
        onChange={setFigure}
        groups={VIEW_IDS.map((view) => ({
          label: m.views[view],
          options: FIGURE_IDS.filter((id) => VIEW_OF[id] === view).map((id) => ({
            value: id,
            label: names[id],
          })),
        }))}
      />
      <button type="button" onClick={add}>
        {words.add}
      </button>
    </div>
  )
}
