import { namedPath, type Breach } from './breach'
import type { EndpointVisit } from './visits'

/** Every text of one language has its twin, and neither is blank. */
export const languageBreaches = (visits: readonly EndpointVisit[]): Breach[] =>
  visits.flatMap((visit) => {
    if ((visit.key !== 'en' && visit.key !== 'zh') || typeof visit.value !== 'string') return []
    if (visit.value.trim() !== '') return []
    return {
      endpoint: visit.endpoint,
      path: namedPath(visit),
      problem: `the ${visit.key === 'en' ? 'English' : 'Chinese'} text is blank`,
      remedy: 'write the text, or make the whole field null where the schema allows it',
    }
  })
