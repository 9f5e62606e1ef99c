import { Component, type ReactNode } from 'react'
import { Failure } from './Failure'

type Props = {
  headingId: string
  name: string
  /** What trying again is, where drawing once more will not do. */
  retry?: () => void
  children: ReactNode
}

/** Keeps a figure that cannot be drawn from taking the page with it. React offers no hook for this. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { headingId, name, children } = this.props
    const retry = this.props.retry ?? (() => this.setState({ broken: false }))
    return this.state.broken ? (
      <Failure headingId={headingId} name={name} retry={retry} />
    ) : (
      children
    )
  }
}
