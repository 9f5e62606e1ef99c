import { expect, test } from 'vitest'
import { openApiDocument } from '@/cli/openApi'
import { walk } from '@/contract/integrity/walk'
import { ENDPOINT_NAMES, pathOf } from '@/contract/paths'

const document = JSON.parse(JSON.stringify(openApiDocument()))

test('a builder finds an operation for every endpoint and none besides', () => {
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual(ENDPOINT_NAMES.map((name) => `/${pathOf(name)}`))
})

test('a builder can follow every reference of the document', () => {
  const references = walk(document).flatMap(({ key, value }) => (key === '$ref' ? [value] : []))
  const components = Object.keys(document.components.schemas).map(
    (id) => `#/components/schemas/${id}`,
  )

  expect(references.length).toBeGreaterThan(50)
  expect(references.filter((reference) => !components.includes(String(reference)))).toEqual([])
})

test('a builder reads how a figure is made, and that a server may add fields', () => {
  expect(document.components.schemas.Figure).toMatchObject({
    type: 'object',
    properties: {
      value: { type: 'number' },
      grade: { type: 'string', enum: ['A', 'B', 'C', 'D'] },
      note: { $ref: '#/components/schemas/Text' },
    },
    required: ['value', 'unit', 'sourceIds', 'grade', 'verified'],
  })
  expect(document.components.schemas.Figure).not.toHaveProperty('additionalProperties')
})

test('every operation and every named schema says in words what it is', () => {
  const operations = ENDPOINT_NAMES.map((name) => document.paths[`/${pathOf(name)}`].get)
  const schemas = Object.values(document.components.schemas)

  const mute = [...operations, ...schemas].filter(
    (part) => !/\w{3}/.test(part.summary ?? part.description ?? ''),
  )

  expect(mute).toEqual([])
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(12)
})
