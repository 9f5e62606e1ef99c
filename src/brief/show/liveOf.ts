import type { Slide } from '@/domain/brief/deck'
import type { SlideLive } from '@/brief/slide/spot'
import { slideQuery } from '@/brief/slide/slideChoice'
import { act } from './showStore'

/** What can be done on a slide of the talk under way, in whichever window it is done. */
export const liveOf = (slide: Slide, changed: boolean): SlideLive => ({
  change: (choice) => act({ do: 'change', id: slide.id, query: slideQuery(choice) }),
  reset: !changed ? null : () => act({ do: 'reset', id: slide.id }),
  guess: (value) => act({ do: 'guess', id: slide.id, value }),
  reveal: () => act({ do: 'reveal', id: slide.id }),
})
