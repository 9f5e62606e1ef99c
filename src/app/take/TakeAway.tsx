import { useEffect, useRef, useState } from 'react'
import type { FigureId, Language } from '@/domain/choices'
import type { PngScale } from '@/export/pngOf'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { exportWords } from '@/i18n/views/export'
import dialogs from '@/panels/ProvenanceDialog.module.css'
import { Segmented } from '@/panels/Segmented'
import { closeTake, useTake } from '@/panels/takeStore'
import { Citations } from './Citations'
import { FORMATS, type TakeOptions } from './makeFiles'
import styles from './TakeAway.module.css'
import { useTaking } from './useTaking'

const SCALES = ['1', '2', '3', '4'] as const
const LANGUAGES = ['en', 'zh', 'both'] as const

/** All ways to take a figure away: as a picture, as data, as a slide, as a frame, as a citation. */
export function TakeAway() {
  const figure = useTake((take) => take.figure)
  return figure && <Dialog key={figure} figure={figure} />
}

function Dialog({ figure }: { figure: FigureId }) {
  const { m, f } = useLocale()
  const words = useWords(exportWords)
  const ref = useRef<HTMLDialogElement>(null)
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(f.language)
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2')
  const [withHeader, setWithHeader] = useState(true)
  const { work, said, take, copyImage, cancel, say } = useTaking(figure)
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal()
  }, [])
  const settings = {
    languages: languagesOf(language, f.language),
    scale: scaleOf(scale),
    withHeader,
  }
  return (
    <dialog
      ref={ref}
      className={dialogs['dialog']}
      aria-labelledby="take-title"
      onClose={closeTake}
      closedby="any"
    >
      <div className={dialogs['body']}>
        <div className={dialogs['head']}>
          <h2 id="take-title">{words.actions.export}</h2>
          <button type="button" className={dialogs['close']} onClick={() => ref.current?.close()}>
            {m.header.close}
          </button>
        </div>
        <div className={styles['choices']}>
          <Segmented
            label={words.options.language}
            options={LANGUAGES.map((value) => ({ value, label: words.options.languages[value] }))}
            value={language}
            onChange={setLanguage}
          />
          <Segmented
            label={words.options.scale}
            options={SCALES.map((value) => ({ value, label: words.options.times(Number(value)) }))}
            value={scale}
            onChange={setScale}
          />
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={withHeader}
              onChange={(event) => setWithHeader(event.target.checked)}
            />
            {words.options.header}
          </label>
        </div>
        <div className={styles['formats']} role="group" aria-label={words.actions.download}>
          {FORMATS.map((format) => (
            <button key={format} type="button" onClick={() => void take(format, settings)}>
              {words.formats[format]}
            </button>
          ))}
          <button type="button" onClick={() => void copyImage(settings)}>
            {words.actions.copyImage}
          </button>
        </div>
        <div className={styles['state']}>
          {work && (
            <>
              <progress
                aria-label={words.working(work.name)}
                {...(work.total > 0 && { value: work.done, max: work.total })}
              />
              <button type="button" onClick={cancel}>
                {words.actions.cancel}
              </button>
            </>
          )}
          <p role="status">{work ? words.working(work.name) : said}</p>
        </div>
        <Citations figure={figure} language={settings.languages[0]} say={say} />
      </div>
    </dialog>
  )
}

const languagesOf = (
  chosen: (typeof LANGUAGES)[number],
  own: Language,
): TakeOptions['languages'] =>
  chosen === 'both' ? (own === 'en' ? ['en', 'zh'] : ['zh', 'en']) : [chosen]

const PNG_SCALES: Record<(typeof SCALES)[number], PngScale> = { 1: 1, 2: 2, 3: 3, 4: 4 }
const scaleOf = (scale: (typeof SCALES)[number]): PngScale => PNG_SCALES[scale]
