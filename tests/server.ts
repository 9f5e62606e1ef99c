import { setupServer } from 'msw/node'
import { handlers } from '#mocks/handlers'

/** The built-in data behind a fetch, as the page has it; a test may put its own handlers first. */
export const server = setupServer(...handlers)
