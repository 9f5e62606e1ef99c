import type { Claim } from '@/contract/claims'
import type { ValueKind } from '@/contract/marketCommon'
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
import waiting from './MarketAnswer.module.css'

const COUNTED_YEAR = 2025
const NEXT_YEAR = COUNTED_YEAR + 1

/** What the article's three shares are, and what was counted instead. */
export function MarketAnswer() {
  const locale = useLocale()
  const words = useWords(marketWords)
  const loaded = both(useData(marketQuery), useData(claimsQuery))
  if (loaded.status === 'pending') return <div className={waiting['waiting']} />
  if (loaded.status === 'failed') return <Answer sentence={words.answerPlain} />
  const [{ shares }, { claims }] = loaded.data
  return (
    <Answer
      sentence={sentenceOf(claims, shares, words, locale)}
      support={supportOf(claims, shares, words, locale)}
    />
  )
}

const percent = (f: Locale['f'], value: number) => `${f.number(value)}%`

/** How many of the article's shares are what: none of them is a count, or the sentence is untrue. */
function kindsOf(claims: readonly Claim[], shares: readonly Share[]) {
  const quoted = articleShares(claims, shares)
  const ofKind = (wanted: ValueKind) =>
    quoted.filter(({ share }) => share && drawnKind(share) === wanted).length
  const remarks = ofKind('statement')
  const forecasts = ofKind('forecast')
  return { quoted, remarks, forecasts, noneCounted: remarks + forecasts === quoted.length }
}

function sentenceOf(
  claims: readonly Claim[],
  shares: readonly Share[],
  words: MarketWords,
  { f }: Locale,
): string {
  const { quoted, noneCounted } = kindsOf(claims, shares)
  const nvidia = shareOf(shares, { vendorId: 'nvidia', year: COUNTED_YEAR, basis: 'units' })
  const huawei = shareOf(shares, { vendorId: 'huawei', year: COUNTED_YEAR, basis: 'units' })
  if (!nvidia || !huawei || !noneCounted) return words.answerPlain
  return words.answer({
    values: f.list(quoted.map(({ value }) => f.number(value))),
    nvidia: percent(f, nvidia.value),
    huawei: percent(f, Math.round(huawei.value)),
    year: String(COUNTED_YEAR),
  })
}

function supportOf(
  claims: readonly Claim[],
  shares: readonly Share[],
  words: MarketWords,
  { f }: Locale,
): string {
  const { remarks, forecasts, noneCounted } = kindsOf(claims, shares)
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
    noneCounted && words.supportKinds({ remarks, forecasts }),
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
