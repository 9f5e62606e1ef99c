import * as z from 'zod/mini'
import { beijingMeasureSchema, campSchema } from '@/contract/camps'
import { chipSchema, systemSchema } from '@/contract/chips'
import { claimSchema } from '@/contract/claims'
import { figureSchema, textSchema } from '@/contract/common'
import { ENDPOINTS } from '@/contract/endpoints'
import { eventSchema } from '@/contract/events'
import { factSchema } from '@/contract/facts'
import { fieldSchema, termSchema } from '@/contract/glossary'
import { ENDPOINT_NAMES, pathOf, type EndpointName } from '@/contract/paths'
import { ruleSchema, whenSchema } from '@/contract/rules'
import { sourceSchema } from '@/contract/sources'

/** What each endpoint serves, in one sentence for whoever builds or serves the API. */
const SUMMARIES: Record<EndpointName, string> = {
  meta: 'Data version, the date the data reaches, counts, vendors, grades, exchange rates.',
  chips: 'AI accelerators with every published figure, its sources and its grade.',
  systems: 'Racks and pods sold as one machine, with totals over all their chips.',
  market: "China's market by publisher: shares, sizes, localisation, output, revenue, prices.",
  events: 'Export policy and its counter-measures, dated and sourced, from 2022.',
  camps: "The three camps of Washington with their voices, and China's own measures.",
  facts: 'Single sourced statements that levers and pages quote.',
  rules: 'Export rules as data: thresholds as decision trees, dates, citations.',
  scenarios: 'Named policies, bases, levers and parameters of the scenario model.',
  claims: "The article's claims with verdicts, reasons and the arithmetic to check them.",
  glossary: 'Terms of the field in both languages, and the dictionary of data fields.',
  sources: 'Every document that a number rests on.',
}

/** Schemas with a name of their own in the document; all others stand where they are used. */
const COMPONENTS: readonly [id: string, schema: z.ZodMiniType, description: string][] = [
  ['Text', textSchema, 'A text in English and Chinese.'],
  [
    'Figure',
    figureSchema,
    'One quantity with unit, sources and grade; low and high are the span over sources. Unknown is null, never 0.',
  ],
  ['Chip', chipSchema, 'One accelerator. Rates are dense unless under sparse.'],
  ['System', systemSchema, 'One rack or pod.'],
  ['PolicyEvent', eventSchema, 'One dated step of export policy or of its counter-measures.'],
  ['Rule', ruleSchema, 'One export rule, exception, duty, proposal or Chinese measure.'],
  [
    'When',
    whenSchema,
    'A condition of a rule: a tree of comparisons; rule stands for its verdict.',
  ],
  ['Fact', factSchema, 'One sourced statement with its number.'],
  ['Camp', campSchema, 'One position in Washington on a chip at a date.'],
  ['BeijingMeasure', beijingMeasureSchema, "One of China's own measures."],
  ['Claim', claimSchema, 'One statement of the article with its verdict.'],
  ['Term', termSchema, 'One term of the glossary.'],
  ['Field', fieldSchema, 'One field of the data dictionary.'],
  ['Source', sourceSchema, 'One document.'],
]

const responseId = (name: EndpointName) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Response`

/** The OpenAPI 3.1 document of the contract, generated from its schemas. */
export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Threshold API',
    version: '1.0.0',
    summary: "AI chips, US export policy and China's compute market, with sources.",
    description:
      'Twelve static JSON documents. Ids resolve across them: see npm run contract:check. ' +
      'Licences and attributions of the data are in meta.json.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: './', description: 'Where this document lies' }],
  paths: Object.fromEntries(ENDPOINT_NAMES.map((name) => [`/${pathOf(name)}`, pathItem(name)])),
  components: { schemas: componentSchemas() },
})

const pathItem = (name: EndpointName) => ({
  get: {
    operationId: `get${responseId(name)}`,
    summary: SUMMARIES[name],
    responses: {
      200: {
        description: SUMMARIES[name],
        content: {
          'application/json': { schema: { $ref: `#/components/schemas/${responseId(name)}` } },
        },
      },
    },
  },
})

function componentSchemas() {
  const registry = z.registry<{ id: string; description: string }>()
  for (const [id, schema, description] of COMPONENTS) registry.add(schema, { id, description })
  for (const name of ENDPOINT_NAMES) {
    registry.add(ENDPOINTS[name].schema, { id: responseId(name), description: SUMMARIES[name] })
  }
  const { schemas } = z.toJSONSchema(registry, {
    metadata: registry,
    uri: (id) => `#/components/schemas/${id}`,
    // What a server must send: extra fields are allowed, so that the contract can grow.
    io: 'input',
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  )
}
