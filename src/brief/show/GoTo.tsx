import { inShowOrder, mainCount, wordsIn, type Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { ShowDialog } from './ShowDialog'
import { act } from './showStore'
import styles from './Stage.module.css'

type Props = { deck: Deck; at: number; onClose: () => void }

/** Every slide by number and topic, backups below a rule. */
export function GoTo({ deck, at, onClose }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const main = mainCount(deck)
  return (
    <ShowDialog name={words.show.goTo} onClose={onClose}>
      <ol className={styles['list']}>
        {inShowOrder(deck).map((slide, place) => (
          <li key={slide.id} data-backup={place === main ? '' : undefined}>
            <button
              type="button"
              aria-current={place === at ? 'step' : undefined}
              onClick={() => {
                act({ do: 'goTo', at: place })
                onClose()
              }}
            >
              <b>{f.number(place + 1)}</b> {wordsIn(slide.topic, f.language)}
            </button>
          </li>
        ))}
      </ol>
    </ShowDialog>
  )
}
