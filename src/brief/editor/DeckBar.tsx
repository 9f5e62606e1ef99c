import { mainCount, wordsIn, type Deck } from '@/domain/brief/deck'
import { plannedSeconds } from '@/domain/brief/show'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { Select } from '@/panels/Select'
import { BUILT_IN, openBrief } from '@/state/briefDoor'
import { addDeck, chooseDeck, editCurrent, useDecks } from '@/state/deckStore'
import { newId } from '@/state/newId'
import { BUILT_IN_DECK } from '@/brief/builtIn'
import { CopyLink } from './CopyLink'
import { DeleteDeck } from './DeleteDeck'
import styles from './Editor.module.css'
import { FileButtons } from './FileButtons'
import { OneFileButton } from './OneFileButton'
import { PowerPointButton } from './PowerPointButton'
import { PresentButtons } from './PresentButtons'
import { withText } from './withText'

type Props = { deck: Deck; own: boolean; from: number }

/** Which deck is in hand, and what can be done with it as a whole. */
export function DeckBar({ deck, own, from }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const decks = useDecks((state) => state.own)
  const title = wordsIn(deck.title, f.language)
  const main = mainCount(deck)
  const named = (one: Deck) => wordsIn(one.title, f.language) || words.untitled
  return (
    <section className={styles['bar']}>
      <div className={styles['which']}>
        <Select
          label={words.deck}
          value={own ? deck.id : BUILT_IN}
          onChange={(id) => chooseDeck(id === BUILT_IN ? null : id)}
          groups={[
            { label: words.builtIn, options: [{ value: BUILT_IN, label: named(BUILT_IN_DECK) }] },
            ...(decks.length > 0
              ? [
                  {
                    label: words.myBriefing,
                    options: decks.map((one) => ({
                      value: one.deck.id,
                      label: named(one.deck),
                    })),
                  },
                ]
              : []),
          ]}
        />
        {own && (
          <label className={styles['field']}>
            <span>{words.deckTitle}</span>
            <input
              value={title}
              onChange={(event) =>
                editCurrent({
                  do: 'rename',
                  title: withText(deck.title, f.language, event.target.value),
                })
              }
            />
          </label>
        )}
        <p className={styles['count']}>
          {words.slideCount(
            main,
            deck.slides.length - main,
            f.number(Math.round(plannedSeconds(deck) / 60)),
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        <PresentButtons deck={deck} from={from} />
        <button
          type="button"
          disabled={deck.slides.length === 0}
          onClick={() => openBrief({ kind: 'handOut', deckId: deck.id })}
        >
          {words.handOut}
        </button>
        <CopyLink deck={deck} />
        <FileButtons deck={deck} />
        <OneFileButton deck={deck} />
        <PowerPointButton deck={deck} />
        <button
          type="button"
          onClick={() => addDeck({ ...deck, id: newId(), title: copyTitle(deck, words.copyOf) })}
        >
          {words.copyDeck}
        </button>
        <button
          type="button"
          onClick={() => addDeck({ id: newId(), title: words.myBriefing, slides: [] })}
        >
          {words.newDeck}
        </button>
        {own && <DeleteDeck id={deck.id} />}
      </div>
      {!own && <p className={styles['hint']}>{words.builtInNote}</p>}
    </section>
  )
}

const copyTitle = ({ title }: Deck, copyOf: (title: string) => string) =>
  typeof title === 'string'
    ? copyOf(title)
    : { en: briefWords.en.copyOf(title.en), zh: briefWords.zh.copyOf(title.zh) }
