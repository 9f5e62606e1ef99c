import type { AxisSpec } from '@/charts/types'
import type { MetricId } from '@/domain/chips/metrics'
import type { Scale } from '@/domain/choices'
import { niceTicks, type Domain } from '@/domain/scale'
import type { Locale } from '@/i18n/locale'
import { chipsIn } from '@/i18n/views/chips'
import { metricHead } from './chipTables'

/** The axis of one metric: its name with its unit, and whether it is logarithmic. */
export function metricAxis(
  metric: MetricId,
  domain: Domain,
  scale: Scale,
  locale: Locale,
): AxisSpec {
  const title = metricHead(metric, locale)
  return {
    title: scale === 'log' ? chipsIn(locale.m).logScale(title) : title,
    domain: [domain.min, domain.max],
    scale,
    ticks: niceTicks(domain, scale),
    format: locale.f.number,
  }
}
