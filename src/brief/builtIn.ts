import { DEFAULT_SECONDS, type Deck, type Slide, type Words } from '@/domain/brief/deck'
import { usualControls } from '@/domain/brief/compose'
import type { FigureId } from '@/domain/choices'
import { briefingWords } from '@/i18n/views/briefing'
import { BUILT_IN } from '@/state/briefDoor'

const { en, zh } = briefingWords
type SlideId = keyof typeof en.slides

/** How a slide of the briefing differs from a plain one of its figure. */
type Plan = { id: SlideId; figure: FigureId; query?: string } & Partial<
  Pick<Slide, 'controls' | 'seconds' | 'backup'>
>

const both = (read: (words: typeof en) => string): Words => ({ en: read(en), zh: read(zh) })

function planned({ id, figure, query = '', ...rest }: Plan): Slide {
  return {
    id,
    kind: 'figure',
    topic: both(({ slides }) => slides[id].topic),
    title: null,
    lead: null,
    note: both(({ slides }) => slides[id].note),
    figure,
    query,
    controls: usualControls(figure),
    guess: null,
    backup: false,
    seconds: DEFAULT_SECONDS,
    ...rest,
  }
}

const gap: Slide = {
  ...planned({
    id: 'gap',
    figure: 'bars',
    query: 'v=1&view=chips&chips=h200-sxm,h20-96gb&arch=Hopper&metric=fp8&index=h20-96gb',
    seconds: 120,
  }),
  kind: 'guess',
  guess: {
    question: both(({ slides }) => slides.gap.question),
    unit: both(({ slides }) => slides.gap.unit),
    min: 1,
    max: 20,
    step: 0.1,
    answer: { from: 'ratio', over: 'h200-sxm', under: 'h20-96gb', metric: 'fp8' },
  },
}

const arrived: Slide = {
  ...planned({ id: 'arrived', figure: 'events', seconds: 120 }),
  kind: 'guess',
  guess: {
    question: both(({ slides }) => slides.arrived.question),
    unit: both(({ slides }) => slides.arrived.unit),
    min: 0,
    max: 750_000,
    step: 5000,
    answer: { from: 'fact', id: 'F011' },
  },
}

/** The briefing that follows the article and goes beyond it: every slide a live figure. */
export const BUILT_IN_DECK: Deck = {
  id: BUILT_IN,
  title: both(({ title }) => title),
  slides: [
    planned({ id: 'question', figure: 'likeForLike', query: 'v=1', seconds: 60 }),
    gap,
    planned({ id: 'three', figure: 'articleShares', query: 'v=1&view=market' }),
    planned({ id: 'market', figure: 'share', seconds: 120 }),
    planned({ id: 'lines', figure: 'threshold', query: 'v=1&view=policy' }),
    planned({ id: 'gates', figure: 'gates', query: 'v=1&view=policy', seconds: 120 }),
    planned({ id: 'camps', figure: 'camps', query: 'v=1&view=policy' }),
    planned({
      id: 'scenarios',
      figure: 'difference',
      query: 'v=1&view=scenarios',
      seconds: 150,
    }),
    arrived,
    planned({
      id: 'bothGates',
      figure: 'attribution',
      query: 'v=1&view=scenarios&year=2026',
      controls: ['scenario', 'compareWith', 'ceiling_bnUSD.nvidia', 'admissionStart'],
    }),
    planned({
      id: 'check',
      figure: 'backCheck',
      query: 'v=1&view=scenarios',
      controls: [],
      seconds: 60,
    }),
    planned({ id: 'unknown', figure: 'gaps', query: 'v=1&view=market' }),
    planned({ id: 'systems', figure: 'systems', query: 'v=1&view=chips', backup: true }),
    planned({ id: 'revenue', figure: 'nvidiaChina', query: 'v=1&view=market', backup: true }),
    planned({ id: 'sensitivity', figure: 'tornado', query: 'v=1&view=scenarios', backup: true }),
  ],
}
