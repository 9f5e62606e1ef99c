import { CHINA_BASES } from '@/contract/lists'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import shareKey from '@/panels/ShareKey.module.css'
import styles from './market.module.css'

/** Full bars are one basis, outlined ones the other; the line is where the series breaks. */
export function ChinaKey() {
  const { china } = useWords(marketWords)
  return (
    <ul className={shareKey['key']}>
      {CHINA_BASES.map((basis) => (
        <li key={basis}>
          <span
            className={styles['swatch']}
            data-fill={basis === 'billing' ? 'solid' : 'open'}
            aria-hidden
          />
          {china.bases[basis]}
        </li>
      ))}
      <li>
        <svg width={10} height={14} aria-hidden>
          <path d="M5 0v14" stroke="var(--text)" strokeDasharray="4 2" />
        </svg>
        {china.keyBreak}
      </li>
    </ul>
  )
}
