import type { FigureId } from '@/domain/choices'
import type { LeverId } from '@/domain/lab/leverIds'
import { DEFAULT_SECONDS, type Slide, type SlideControl } from './deck'

/** Figures of the model: they answer to scenario, comparison and levers. */
const OF_MODEL: readonly FigureId[] = [
  'share',
  'difference',
  'facets',
  'attribution',
  'tornado',
  'backCheck',
  'labYears',
]

/** Of the two gates; the comp's own pair, and what most questions are about. */
const GATE_LEVERS: readonly LeverId[] = ['ceiling_bnUSD.nvidia', 'admissionStart']

const CONTROLS: Partial<Record<FigureId, readonly SlideControl[]>> = {
  bars: ['metric', 'vendors'],
  scatter: ['metric', 'scale', 'vendors'],
  trend: ['metric', 'scale', 'vendors'],
  multiples: ['metric'],
  gates: ['ruleDay', 'buyer'],
  threshold: ['ruleDay', 'vendors'],
  verdicts: ['ruleDay'],
  nvidiaChina: ['currency'],
  nvidiaSums: ['currency'],
  marketSize: ['currency'],
  marketShares: ['vendors'],
}

/** What stays live on a slide of a figure unless its maker says otherwise. */
export function usualControls(figure: FigureId): readonly SlideControl[] {
  if (figure === 'facets' || figure === 'share') return ['scenario', 'compareWith', ...GATE_LEVERS]
  return OF_MODEL.includes(figure)
    ? ['scenario', 'compareWith', 'output', ...GATE_LEVERS]
    : (CONTROLS[figure] ?? [])
}

/** A slide of a figure as it stands. @param query the choice as a link writes it */
export const slideOf = (id: string, figure: FigureId, query: string, topic: string): Slide => ({
  id,
  kind: 'figure',
  topic,
  title: null,
  lead: null,
  note: '',
  figure,
  query,
  controls: usualControls(figure),
  guess: null,
  backup: false,
  seconds: DEFAULT_SECONDS,
})

/** A slide of words, to open or to close with. */
export const wordsSlide = (id: string, title: string, lead: string): Slide => ({
  id,
  kind: 'words',
  topic: '',
  title,
  lead,
  note: '',
  figure: null,
  query: '',
  controls: [],
  guess: null,
  backup: false,
  seconds: DEFAULT_SECONDS,
})
