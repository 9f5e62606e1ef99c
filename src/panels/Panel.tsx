import { use, useEffect, useId, useRef, type ReactNode } from 'react'
import type { Loaded } from '@/data/useData'
import type { FigureId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { Boundary } from './Boundary'
import { broughtUp, useBroughtUp } from './bringUp'
import { EventsCaption, type EventsOffer } from './events/EventsParts'
import { Failure } from './Failure'
import { FigureTable } from './FigureTable'
import { keepInSight } from './keepInSight'
import styles from './Panel.module.css'
import { PanelFoot } from './PanelFoot'
import { StageContext } from './stage'
import type { TableSpec } from './tableSpec'

/** One figure, finished: what it shows, how, what it leaves out, and from where. */
export type PanelContent = {
  title: string
  subtitle?: ReactNode
  key?: ReactNode
  chart: ReactNode
  /** The same data, in the same order; built when it is asked for. */
  table?: (() => TableSpec) | undefined
  /** The chart is its own table: there is nothing to switch to. */
  isTable?: boolean
  note?: ReactNode
  sourceIds?: readonly string[]
  controls?: ReactNode
  /** The events can be laid over it. */
  events?: EventsOffer | undefined
}

type Props<Data> = {
  id: FigureId
  /** What the figure is, before there is data to make a claim with. */
  name: string
  /** The figure of the view that the eye should find first. */
  lead?: boolean
  /** Held free while loading, so that nothing moves, px. */
  height: number
  from: Loaded<Data>
  children: (data: Data) => PanelContent
}

/**
 * The one shell of every figure: heading, loading, failure with retry, chart or table, notes,
 * sources and actions. What fails inside stays inside.
 */
export function Panel<Data>({ id, name, lead = false, height, from, children }: Props<Data>) {
  const headingId = useId()
  const section = useRef<HTMLElement>(null)
  const stage = use(StageContext)
  const wanted = useBroughtUp((state) => state.figure === id) && stage === null
  useEffect(() => {
    // A link to one figure opens there; the browser looks for it before it is drawn.
    const linked = stage === null && window.location.hash === `#${id}`
    if (linked && section.current) return keepInSight(section.current)
  }, [id, stage])
  useEffect(() => {
    if (!wanted || !section.current) return
    // Held beyond this effect: it is over as soon as the wish is taken back.
    keepInSight(section.current)
    broughtUp()
  }, [wanted])
  const error = from.status === 'failed' ? from.error : null
  useEffect(() => {
    if (error !== null) stage?.onFailure?.(id, error)
  }, [id, stage, error])
  const className = stage?.Frame
    ? styles['framed']
    : [styles['panel'], lead ? styles['lead'] : ''].join(' ')
  return (
    <section ref={section} className={className} aria-labelledby={headingId} data-figure={id}>
      <Boundary headingId={headingId} name={name}>
        {from.status === 'ready' ? (
          <Body id={id} headingId={headingId} data={from.data} render={children} />
        ) : from.status === 'failed' ? (
          <Failure headingId={headingId} name={name} fault={from} retry={from.retry} />
        ) : (
          <Loading headingId={headingId} name={name} height={height} />
        )}
      </Boundary>
    </section>
  )
}

type BodyProps<Data> = {
  id: FigureId
  headingId: string
  data: Data
  render: (data: Data) => PanelContent
}

function Body<Data>({ id, headingId, data, render }: BodyProps<Data>) {
  const { m } = useLocale()
  const asTable = useChoice((choice) => choice.tables.includes(id))
  const content = render(data)
  const stage = use(StageContext)
  useEffect(() => stage?.onContent?.(id, content))
  const switches = content.table !== undefined && content.isTable !== true
  if (stage?.Frame)
    return (
      <stage.Frame id={id} headingId={headingId} content={content} asTable={asTable && switches} />
    )
  return (
    <>
      <header>
        <h2 id={headingId}>{content.title}</h2>
        {content.subtitle !== undefined && (
          <p className={styles['subtitle']} data-part="subtitle">
            {content.subtitle}
          </p>
        )}
      </header>
      {content.controls}
      <div>
        {asTable && switches && content.table ? (
          <FigureTable spec={content.table()} labelledBy={headingId} />
        ) : (
          <>
            {content.key}
            <div className={styles['plot']}>{content.chart}</div>
          </>
        )}
        {content.events && <EventsCaption {...content.events} listed={asTable && switches} />}
        <PanelFoot
          id={id}
          eventsOver={content.events?.figure}
          note={content.note}
          sourceIds={content.sourceIds ?? []}
          tableAction={
            switches
              ? {
                  word: asTable ? m.panel.chart : m.panel.table,
                  run: () => choose('showTable', { tables: toggled(currentChoice().tables, id) }),
                }
              : undefined
          }
        />
      </div>
    </>
  )
}

function Loading({ headingId, name, height }: { headingId: string; name: string; height: number }) {
  const { m } = useLocale()
  return (
    <>
      <header>
        <h2 id={headingId} className={styles['waiting']}>
          {name}
        </h2>
      </header>
      <div className={styles['skeleton']} style={{ height: height + 60 }} role="status">
        <span className="visually-hidden">{m.panel.loading(name)}</span>
      </div>
    </>
  )
}
