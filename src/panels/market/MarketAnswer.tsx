import type { Claim } from '@/contract/claims'
import type { Share } from '@/contract/marketShares'
import { claimsQuery, marketQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { articleShares } from '@/domain/market/articleShares'
import { drawnKind } from '@/domain/market/drawnKind'
import { rangeOf } from '@/domain/market/rangeOf'
import { shareOf } from '@/domain/market/shareMarks'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { Answer } from '@/panels/Answer'
import styles from '@/panels/Answer.module.css'

const COUNTED_YEAR = 2025
const NEXT_YEAR = COUNTED_YEAR + 1

/** What the article's three shares are, and what was counted instead. */
export function MarketAnswer() {
  const locale = useLocale()
  const words = useWords(marketWords)
  const loaded = both(useData(marketQuery), useData(claimsQuery))
  if (loaded.status === 'pending') return <div className={styles['waiting']} />
  if (loaded.status === 'failed') return <Answer sentence={words.answerPlain} />
  const [{ shares }, { claims }] = loaded.data
  return (
    <Answer
      sentence={sentenceOf(claims, shares, words, locale)}
      support={supportOf(shares, words, locale)}
    />
  )
}

const percent = (f: Locale['f'], value: number) => `${f.number(value)}%`

function sentenceOf(
  claims: readonly Claim[],
  shares: readonly Share[],
  words: MarketWords,
  { f }: Locale,
): string {
  const quoted = articleShares(claims, shares)
  const ofKind = (wanted: string) =>
    quoted.filter(({ share }) => share && drawnKind(share) === wanted).length
  const remarks = ofKind('statement')
  const forecasts = ofKind('forecast')
  const nvidia = shareOf(shares, { vendorId: 'nvidia', year: COUNTED_YEAR, basis: 'units' })
  const huawei = shareOf(shares, { vendorId: 'huawei', year: COUNTED_YEAR, basis: 'units' })
  if (!nvidia || !huawei || remarks + forecasts !== quoted.length) return words.answerPlain
  return words.answer({
    values: f.list(quoted.map(({ value }) => f.number(value))),
    remarks,
    forecasts,
    nvidia: percent(f, nvidia.value),
    huawei: percent(f, Math.round(huawei.value)),
    year: String(COUNTED_YEAR),
  })
}

function supportOf(shares: readonly Share[], words: MarketWords, { f }: Locale): string {
  const money = { year: COUNTED_YEAR, basis: 'revenue' as const }
  const nvidia = shareOf(shares, { vendorId: 'nvidia', ...money })
  const huawei = shareOf(shares, { vendorId: 'huawei', ...money })
  const next = shares.filter(
    ({ vendorId, period }) => vendorId === 'nvidia' && period.startYear === NEXT_YEAR,
  )
  const range = rangeOf(next)
  const counted = shares.some(
    ({ kind, period }) => kind === 'measured' && period.startYear === NEXT_YEAR,
  )
  return [
    nvidia &&
      huawei &&
      words.support({
        nvidia: percent(f, nvidia.value),
        huawei: percent(f, huawei.value),
        publisher: f.text(huawei.publisher),
      }),
    range &&
      !counted &&
      words.supportNext({
        low: percent(f, range.low),
        high: percent(f, range.high),
        year: String(NEXT_YEAR),
      }),
  ]
    .filter(Boolean)
    .join(f.language === 'zh' ? '' : ' ')
}
