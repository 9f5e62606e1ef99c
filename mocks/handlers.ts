import { http, HttpResponse } from 'msw'
import { ENDPOINT_NAMES, pathOf } from '@/contract/paths'
import { resolvers } from './resolvers'

const AS_JSON = { headers: { 'Content-Type': 'application/json' } }

/** One handler per endpoint, under any base path, any origin and file:// alike. */
export const handlers = ENDPOINT_NAMES.map((name) =>
  http.get(`*/${pathOf(name)}`, async () => new HttpResponse(await resolvers[name](), AS_JSON)),
)
