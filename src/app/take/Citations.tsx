import { useEffect, useState } from 'react'
import type { FigureId, Language } from '@/domain/choices'
import { citationsOf } from '@/export/citationsOf'
import { embedCodeOf } from '@/export/embedCodeOf'
import { useWords } from '@/i18n/views'
import { exportWords } from '@/i18n/views/export'
import { copyText } from '@/panels/clipboard'
import { keptSnapshot } from './kept'
import styles from './TakeAway.module.css'

const NAMES = ['apa', 'gbt7714', 'bibtex'] as const
/** The frame says its own height once it stands; until then it has this, px. */
const FIRST_HEIGHT = 560

type Texts = Record<(typeof NAMES)[number] | 'embed' | 'link', string>
type Props = { figure: FigureId; language: Language; say: (words: string) => void }

/** The figure as words to paste: citations, the code of a frame, the link. */
export function Citations({ figure, language, say }: Props) {
  const words = useWords(exportWords)
  const [texts, setTexts] = useState<Texts | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    keptSnapshot(figure, language, stop.signal).then(
      (snapshot) =>
        setTexts({
          ...citationsOf(snapshot),
          embed: embedCodeOf(snapshot.link, { title: snapshot.title, height: FIRST_HEIGHT }),
          link: snapshot.link,
        }),
      (error: unknown) => {
        if (!stop.signal.aborted) say(String(error))
      },
    )
    return () => stop.abort()
  }, [figure, language, say])
  const copy = (text: string) =>
    void copyText(text).then((done) => say(done ? words.actions.copied : words.notCopied))
  const rows = [
    ...NAMES.map((key) => ({ key, name: words.citations[key] })),
    { key: 'link' as const, name: words.fields.link },
    { key: 'embed' as const, name: words.actions.embed },
  ]
  return (
    <section aria-busy={texts === null}>
      <h3>{words.actions.cite}</h3>
      {rows.map(({ key, name }) => (
        <div key={key} className={styles['text']}>
          <label htmlFor={`take-${key}`}>{name}</label>
          <textarea
            id={`take-${key}`}
            readOnly
            rows={key === 'link' ? 2 : 3}
            value={texts?.[key] ?? ''}
            onFocus={(event) => event.target.select()}
          />
          <button
            type="button"
            disabled={texts === null}
            aria-label={`${words.actions.copy}: ${name}`}
            onClick={() => texts && copy(texts[key])}
          >
            {words.actions.copy}
          </button>
        </div>
      ))}
    </section>
  )
}
