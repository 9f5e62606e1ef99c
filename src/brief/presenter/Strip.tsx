import { inShowOrder, mainCount, wordsIn, type Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { act } from '@/brief/show/showStore'
import styles from './Presenter.module.css'

/** All slides in a row; what is behind is brighter than what is to come. */
export function Strip({ deck, at }: { deck: Deck; at: number }) {
  const { f } = useLocale()
  const words = useWords(briefWords).presenter
  const main = mainCount(deck)
  return (
    <nav className={styles['strip']} aria-label={words.strip}>
      <ol>
        {inShowOrder(deck).map((slide, place) => (
          <li key={slide.id} data-backup={place >= main ? '' : undefined}>
            <button
              type="button"
              aria-current={place === at ? 'step' : undefined}
              data-done={place < at ? '' : undefined}
              onClick={() => act({ do: 'goTo', at: place })}
            >
              <span>{f.number(place + 1)}</span>
              {wordsIn(slide.topic, f.language)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
