import type { Share } from '@/contract/marketShares'
import type { Meta } from '@/contract/meta'
import { claimsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { articleShares, type ArticleShare } from '@/domain/market/articleShares'
import { drawnKind } from '@/domain/market/drawnKind'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { FigureTable } from '@/panels/FigureTable'
import type { TableSpec } from '@/panels/tableSpec'
import { unknownCell } from '@/panels/cells'
import { Panel } from '@/panels/Panel'
import { shareFigure } from '@/panels/sharePoints'
import { Value } from '@/panels/Value'
import { vendorNames } from '@/panels/vendorNames'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'

/** The article's 95, 54 and 28: what each really is, and what else was published of that year. */
export function ArticlePanel() {
  const locale = useLocale()
  const { f } = locale
  const words = useWords(marketWords)
  const held = useHeld(212, 336)
  const from = both(useMarket(), useData(claimsQuery))
  return (
    <Panel id="articleShares" name={words.article.name} height={held} from={from}>
      {([[{ shares }, meta], { claims }]) => {
        const rows = articleShares(claims, shares)
        return {
          title: words.article.title({
            values: f.list(rows.map(({ value }) => f.number(value))),
            measured: rows.filter(({ share }) => share?.kind === 'measured').length,
          }),
          subtitle: words.article.subtitle,
          chart: (
            <FigureTable spec={tableOf(rows, meta, words, locale)} label={words.article.name} />
          ),
          table: () => tableOf(rows, meta, words, locale),
          isTable: true,
          sourceIds: rows.flatMap(({ claim }) => claim.sourceIds),
        }
      }}
    </Panel>
  )
}

function tableOf(
  rows: readonly ArticleShare[],
  meta: Meta,
  { article, join, kinds }: MarketWords,
  { m, f }: Locale,
): TableSpec {
  const names = vendorNames(meta, f)
  const bases = m.overview.share.bases
  const printed = ({ bound, value }: Share) =>
    `${m.overview.share.bounds[bound]}${f.number(value)}%`
  const whose = (share: Share) => {
    const publisher = join.comma(bases[share.basis], f.text(share.publisher))
    // Some names say the kind themselves: "IDC (derived)".
    return /[)）]$/.test(publisher) ? publisher : join.brackets(publisher, kinds[drawnKind(share)])
  }
  return {
    sentences: true,
    columns: [
      { key: 'says', name: article.says },
      { key: 'is', name: article.is },
      { key: 'measure', name: article.measure },
      { key: 'said', name: article.said },
      { key: 'others', name: article.others },
    ],
    rows: rows.map(({ claim, year, value, share, others }) => {
      const vendor = names(share?.vendorId ?? '')
      const said = article.saysOf({ vendor, value: `${f.number(value)}%`, year: String(year) })
      return {
        key: `${claim.id}-${value}`,
        cells: [
          share
            ? {
                datum: said,
                shown: (
                  <Value
                    name={said}
                    figure={shareFigure(share)}
                    printed={said}
                    details={[{ label: article.claim, value: f.text(claim.reason) }]}
                  />
                ),
              }
            : said,
          share
            ? article.isOf[drawnKind(share)]({
                publisher: f.text(share.publisher),
                period: f.text(share.period.label),
              })
            : article.unknown,
          share
            ? join.semicolon(bases[share.basis], f.text(share.scope))
            : unknownCell(m.panel.noData),
          share ? { datum: share.asOf, shown: f.date(share.asOf) } : unknownCell(m.panel.noData),
          others.length === 0
            ? article.othersNone
            : {
                datum: join.semicolon(
                  ...others.map((other) => `${printed(other)} ${whose(other)}`),
                ),
                shown: others.map((other) => (
                  <p key={other.id}>
                    <Value
                      name={join.comma(vendor, f.text(other.period.label))}
                      figure={shareFigure(other)}
                      printed={printed(other)}
                    />{' '}
                    {whose(other)}
                  </p>
                )),
              },
        ],
      }
    }),
  }
}
