import {
  lazy,
  startTransition,
  Suspense,
  use,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react'
import type { BarChart as BarChartType } from '@/charts/BarChart'
import type { ColumnChart as ColumnChartType } from '@/charts/ColumnChart'
import type { MapChart as MapChartType } from '@/charts/MapChart'
import type { PointsChart as PointsChartType } from '@/charts/PointsChart'
import type { RowsChart as RowsChartType } from '@/charts/RowsChart'
import type { SpanChart as SpanChartType } from '@/charts/SpanChart'
import { ChartRoom, FirstWidth } from '@/charts/room'
import type { StripChart as StripChartType } from '@/charts/StripChart'
import { StageContext } from './stage'

/**
 * Loads charts, or what is made of them. Their library takes a slow telephone long to run, so it
 * runs first, and the browser may answer before the rest does.
 */
export async function afterLibrary<Module>(load: () => Promise<Module>): Promise<Module> {
  await import('@/charts/library')
  return load()
}

/*
 * The charts come after the first text and table: their library is twice the size of all that
 * stands before it. Until then each figure's place is held at its height.
 */
const LazyBars = lazy(async () => ({
  default: (await afterLibrary(() => import('@/charts/BarChart'))).BarChart,
}))
const LazyPoints = lazy(async () => ({
  default: (await afterLibrary(() => import('@/charts/PointsChart'))).PointsChart,
}))
const LazySpans = lazy(async () => ({
  default: (await afterLibrary(() => import('@/charts/SpanChart'))).SpanChart,
}))
const LazyMap = lazy(async () => ({
  default: (await afterLibrary(() => import('@/charts/MapChart'))).MapChart,
}))
const LazyStrip = lazy(async () => ({
  default: (await afterLibrary(() => import('@/charts/StripChart'))).StripChart,
}))
const LazyColumns = lazy(async () => ({
  default: (await afterLibrary(() => import('@/charts/ColumnChart'))).ColumnChart,
}))
const LazyRows = lazy(async () => ({
  default: (await afterLibrary(() => import('@/charts/RowsChart'))).RowsChart,
}))

export const BarChart = (props: ComponentProps<typeof BarChartType>) => (
  <Suspense fallback={<Waiting />}>
    <LazyBars {...props} />
  </Suspense>
)
export const PointsChart = (props: ComponentProps<typeof PointsChartType>) => (
  <Suspense fallback={<Waiting />}>
    <LazyPoints {...props} />
  </Suspense>
)
export const SpanChart = (props: ComponentProps<typeof SpanChartType>) => (
  <Suspense fallback={<Waiting />}>
    <LazySpans {...props} />
  </Suspense>
)
export const MapChart = (props: ComponentProps<typeof MapChartType>) => (
  <Suspense fallback={<Waiting />}>
    <LazyMap {...props} />
  </Suspense>
)
export const StripChart = (props: ComponentProps<typeof StripChartType>) => (
  <Suspense fallback={<Waiting />}>
    <LazyStrip {...props} />
  </Suspense>
)
export const ColumnChart = (props: ComponentProps<typeof ColumnChartType>) => (
  <Suspense fallback={<Waiting />}>
    <LazyColumns {...props} />
  </Suspense>
)
export const RowsChart = (props: ComponentProps<typeof RowsChartType>) => (
  <Suspense fallback={<Waiting />}>
    <LazyRows {...props} />
  </Suspense>
)

/** Says, to who waits for a finished figure, that this one is not. */
export const Waiting = () => <span hidden data-waiting />

/** Drawn when a figure comes this near to the screen. */
const NEAR = '400px'

/**
 * Holds the place of a chart and mounts it when it is about to be seen: mounting is the dearest
 * thing a chart does, and a page has more of them than fit a screen.
 */
export function Later({ height, children }: { height: number; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const room = use(ChartRoom)
  const staged = use(StageContext) !== null
  const guess = use(FirstWidth)
  const [width, setWidth] = useState<FirstWidth | null>(staged || room !== null ? guess : null)
  useEffect(() => {
    const element = ref.current
    if (!element || width !== null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.find((entry) => entry.isIntersecting)
        if (!near) return
        const measured = Math.round(near.boundingClientRect.width)
        startTransition(() => setWidth({ width: measured, measured: true }))
      },
      { rootMargin: NEAR },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return (
    <div ref={ref} style={room === null ? { minHeight: height } : undefined}>
      {width === null ? <Waiting /> : <FirstWidth value={width}>{children}</FirstWidth>}
    </div>
  )
}
