import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { Loaded } from '@/data/useData'
import type { FigureId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { Boundary } from './Boundary'
import { broughtUp, useBroughtUp } from './bringUp'
import { Failure } from './Failure'
import { FigureTable, type TableSpec } from './FigureTable'
import styles from './Panel.module.css'
import { PanelFoot } from './PanelFoot'

/** One figure, finished: what it shows, how, what it leaves out, and from where. */
type PanelContent = {
  title: string
  subtitle?: ReactNode
  key?: ReactNode
  chart: ReactNode
  /** The same data, in the same order; a figure that is a table by itself has none. */
  table?: TableSpec
  note?: ReactNode
  sourceIds?: readonly string[]
  controls?: ReactNode
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
  useEffect(() => {
    // A link to one figure opens there; the browser looks for it before it is drawn.
    if (window.location.hash === `#${id}`) section.current?.scrollIntoView()
  }, [id])
  const wanted = useBroughtUp((state) => state.figure === id)
  useEffect(() => {
    if (!wanted) return
    section.current?.scrollIntoView()
    broughtUp()
  }, [wanted])
  const className = [styles['panel'], lead ? styles['lead'] : ''].join(' ')
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
  return (
    <>
      <h2 id={headingId}>{content.title}</h2>
      {content.subtitle !== undefined && <p className={styles['subtitle']}>{content.subtitle}</p>}
      {content.controls}
      {asTable && content.table ? (
        <FigureTable spec={content.table} labelledBy={headingId} />
      ) : (
        <>
          {content.key}
          <div className={styles['plot']}>{content.chart}</div>
        </>
      )}
      <PanelFoot
        id={id}
        note={content.note}
        sourceIds={content.sourceIds ?? []}
        tableAction={
          content.table && {
            word: asTable ? m.panel.chart : m.panel.table,
            run: () => choose('showTable', { tables: toggled(currentChoice().tables, id) }),
          }
        }
      />
    </>
  )
}

function Loading({ headingId, name, height }: { headingId: string; name: string; height: number }) {
  const { m } = useLocale()
  return (
    <>
      <h2 id={headingId} className={styles['waiting']}>
        {name}
      </h2>
      <div className={styles['skeleton']} style={{ height: height + 60 }} role="status">
        <span className="visually-hidden">{m.panel.loading(name)}</span>
      </div>
    </>
  )
}
