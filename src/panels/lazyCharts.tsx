import {
  startTransition,
  use,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { ChartRoom, FirstWidth } from '@/charts/room'
import { fetched, Waiting } from './fetched'
import { StageContext } from './stage'

/**
 * Loads charts, or what is made of them. Their library takes a slow telephone long to run, so it
 * runs first, and the browser may answer before the rest does.
 */
export async function afterLibrary<Module>(load: () => Promise<Module>): Promise<Module> {
  await import('@/charts/library')
  return load()
}

/**
 * The charts come after the first text and table: their library is twice the size of all that
 * stands before it. Until then each figure's place is held at its height.
 */
const lazyChart = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  fetched(() => afterLibrary(load))

export const BarChart = lazyChart(async () => (await import('@/charts/BarChart')).BarChart)
export const PointsChart = lazyChart(async () => (await import('@/charts/PointsChart')).PointsChart)
export const SpanChart = lazyChart(async () => (await import('@/charts/SpanChart')).SpanChart)
export const MapChart = lazyChart(async () => (await import('@/charts/MapChart')).MapChart)
export const StripChart = lazyChart(async () => (await import('@/charts/StripChart')).StripChart)
export const ColumnChart = lazyChart(async () => (await import('@/charts/ColumnChart')).ColumnChart)
export const RowsChart = lazyChart(async () => (await import('@/charts/RowsChart')).RowsChart)

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
