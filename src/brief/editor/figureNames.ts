import type { FigureId } from '@/domain/choices'
import type { Messages } from '@/i18n/messages'
import { useLocale } from '@/i18n/locale'
import { useWords, type ViewWords } from '@/i18n/views'
import { chipsIn } from '@/i18n/views/chips'
import { evidenceWords } from '@/i18n/views/evidence'
import { gatesWords } from '@/i18n/views/gates'
import { marketWords } from '@/i18n/views/market'
import { policyWords } from '@/i18n/views/policy'
import { scenariosWords } from '@/i18n/views/scenarios'

type Of<Words> = Words extends ViewWords<infer English> ? ViewWords<English>['en'] : never

/** What each figure is called, as its own panel calls it. */
export function useFigureNames(): Record<FigureId, string> {
  const { m } = useLocale()
  const gates = useWords(gatesWords)
  return {
    ...ofOverview(m),
    ...ofChips(m),
    ...ofMarket(useWords(marketWords)),
    gates: gates.name,
    ...ofPolicy(useWords(policyWords)),
    ...ofScenarios(useWords(scenariosWords)),
    ...ofEvidence(useWords(evidenceWords)),
  }
}

const ofOverview = ({ overview }: Messages) => ({
  share: overview.share.name,
  likeForLike: overview.likeForLike.name,
  events: overview.events.name,
})

function ofChips(m: Messages) {
  const words = chipsIn(m)
  return {
    bars: words.bars.name,
    scatter: words.scatter.name,
    trend: words.trend.name,
    multiples: words.multiples.name,
    ratios: words.ratios.name,
    systems: words.systems.name,
    measured: words.measured.name,
    table: words.table.name,
    page: words.page.name,
  }
}

const ofMarket = (words: Of<typeof marketWords>) => ({
  marketShares: words.shares.name,
  articleShares: words.article.name,
  nvidiaChina: words.china.name,
  nvidiaSums: words.sums.name,
  marketSize: words.sizes.name,
  localisation: words.localisation.name,
  ascendOutput: words.ascend.name,
  vendorRevenue: words.revenue.name,
  prices: words.prices.name,
  baseline: words.baseline.name,
  conflicts: words.conflicts.name,
  gaps: words.gaps.name,
  alsoReported: words.also.name,
})

const ofPolicy = (words: Of<typeof policyWords>) => ({
  threshold: words.threshold.name,
  verdicts: words.verdicts.name,
  window: words.window.name,
  camps: words.camps.name,
  beijing: words.beijing.name,
  timeline: words.timeline.name,
})

const ofScenarios = (words: Of<typeof scenariosWords>) => ({
  difference: words.difference.name,
  facets: words.facets.name,
  attribution: words.attribution.name,
  tornado: words.tornado.name,
  backCheck: words.backCheck.name,
  labYears: words.years.name,
  method: words.method.name,
})

const ofEvidence = (words: Of<typeof evidenceWords>) => ({
  claimVerdicts: words.tally.name,
  claims: words.list.name,
  outlook: words.outlook.name,
  sources: words.sources.name,
  terms: words.dictionary.termsName,
  fields: words.dictionary.fieldsName,
  howMade: words.method.name,
  changelog: words.changelog.name,
})
