import { http, HttpResponse, type JsonBodyType } from 'msw'
import { ENDPOINT_NAMES, pathOf } from '@/contract/paths'
import { resolvers } from './resolvers'

/** One handler per endpoint, under any base path, any origin and file:// alike. */
export const handlers = ENDPOINT_NAMES.map((name) =>
  http.get(`*/${pathOf(name)}`, async () =>
    HttpResponse.json<JsonBodyType>(await resolvers[name]()),
  ),
)
