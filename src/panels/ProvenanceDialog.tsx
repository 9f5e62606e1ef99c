import { Fragment, useEffect, useRef } from 'react'
import { isDisputed, spreadOf } from '@/domain/chips/span'
import { useLocale } from '@/i18n/locale'
import { GradeBadge } from './GradeBadge'
import styles from './ProvenanceDialog.module.css'
import { hideProvenance, useProvenance, type ProvenanceOf } from './provenanceStore'
import { SourceList } from './SourceList'
import { useUnits } from './useUnits'

/** Answers "where does this number come from?" for any number on the page. */
export function ProvenanceDialog() {
  const of = useProvenance((state) => state.of)
  const { m } = useLocale()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (of && !ref.current?.open) ref.current?.showModal()
  }, [of])
  return (
    <dialog
      ref={ref}
      className={styles['dialog']}
      aria-labelledby="provenance-title"
      onClose={hideProvenance}
      closedby="any"
    >
      {of && (
        <div className={styles['body']}>
          <div className={styles['head']}>
            <h2 id="provenance-title">{of.kind === 'figure' ? of.name : m.provenance.sources}</h2>
            <button type="button" onClick={() => ref.current?.close()} className={styles['close']}>
              {m.header.close}
            </button>
          </div>
          {of.kind === 'figure' && <FigureFacts of={of} />}
          <h3>{m.provenance.sources}</h3>
          <SourceList ids={of.kind === 'figure' ? of.figure.sourceIds : of.sourceIds} />
        </div>
      )}
    </dialog>
  )
}

function FigureFacts({ of }: { of: Extract<ProvenanceOf, { kind: 'figure' }> }) {
  const { m, f } = useLocale()
  const { withUnit } = useUnits()
  const { figure } = of
  return (
    <dl className={styles['facts']}>
      {of.rangeOnly !== true && (
        <>
          <dt>{m.provenance.value}</dt>
          <dd className={styles['value']}>{withUnit(figure.value, figure.unit)}</dd>
        </>
      )}
      {figure.low !== undefined && figure.high !== undefined && (
        <>
          <dt>{m.provenance.range}</dt>
          <dd>
            {f.range(figure.low, figure.high)}{' '}
            {isDisputed(figure) && m.provenance.conflict(f.percent(spreadOf(figure)))}
          </dd>
        </>
      )}
      <dt>{m.provenance.grade}</dt>
      <dd>
        <GradeBadge grade={figure.grade} />{' '}
        {f.join.semicolon(
          m.provenance.grades[figure.grade],
          figure.verified ? m.provenance.verified : m.provenance.unverified,
        )}
      </dd>
      {of.details?.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      {of.arithmetic != null && (
        <>
          <dt>{m.provenance.formula}</dt>
          <dd>{of.arithmetic}</dd>
        </>
      )}
      {of.inputs && of.inputs.length > 1 && (
        <>
          <dt>{m.provenance.derived}</dt>
          <dd>
            {of.inputs.map((input) => (
              <p key={input.name}>
                {input.name}: {withUnit(input.figure.value, input.figure.unit)}
              </p>
            ))}
          </dd>
        </>
      )}
      {figure.note && (
        <>
          <dt>{m.provenance.note}</dt>
          <dd>{f.text(figure.note)}</dd>
        </>
      )}
    </dl>
  )
}
