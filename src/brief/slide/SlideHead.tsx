import { wordsIn } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import styles from './Slide.module.css'
import { useSpot } from './spot'

/** From these widths on a title of 50 px would take a third line; Chinese signs count double. */
const LONG = 124
const VERY_LONG = 168

/** Topic and brand, then the sentence of the slide. */
export function SlideHead({ title, headingId }: { title: string; headingId?: string }) {
  const { m, f } = useLocale()
  const { slide } = useSpot()
  const length = title.length + (title.match(/\p{Script=Han}/gu)?.length ?? 0)
  const size = length > VERY_LONG ? 'small' : length > LONG ? 'middle' : 'large'
  return (
    <>
      <div className={styles['topic']}>
        <span>{wordsIn(slide.topic, f.language)}</span>
        <span className={styles['brand']}>
          <svg width="26" height="26" viewBox="0 0 16 16" aria-hidden>
            <path d="M8 14V3M4.5 6.2 8 2.7l3.5 3.5M1 9h4M11 9h4" />
          </svg>
          {m.brand}
        </span>
      </div>
      <h2 id={headingId} className={styles['title']} data-size={size}>
        {title}
      </h2>
    </>
  )
}
