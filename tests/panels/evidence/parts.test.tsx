import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Evidence } from '@/app/Evidence'
import { evidenceWords } from '@/i18n/views/evidence'
import { encode } from '@/state/codec'
import { currentChoice } from '@/state/store'
import { renderAt } from '../../render'

const { en } = evidenceWords

const figure = async (title: string | RegExp) => {
  const heading = await screen.findByRole('heading', { level: 2, name: title })
  const section = heading.closest('section')
  if (!section) throw new Error('a figure stands in a section')
  return within(section)
}

test('a reader goes from the claims to the method, and the link says which part is open', async () => {
  const reader = await renderAt('?view=evidence', <Evidence />)

  await reader.click(await screen.findByRole('radio', { name: en.parts.method }))

  const method = await figure(en.method.title)
  expect(method.getByText(en.verdictMeaning.mixedBasis)).toBeInTheDocument()
  expect(method.getByRole('row', { name: /2025 .*7\.1875/ })).toBeInTheDocument()
  expect(await figure(/Changelog/)).toBeTruthy()
  expect(encode(currentChoice())).toBe('v=1&view=evidence&part=method')
})

test('the outlook sets side against side, says that it is opinion, and gives the record', async () => {
  await renderAt('?view=evidence&part=outlook', <Evidence />)

  const outlook = await figure(en.outlook.title)
  expect(outlook.getAllByText(en.outlook.opinion)).toHaveLength(5)
  const row = outlook.getByRole('row', { name: /Technology routes part/ })
  expect(within(row).getByText(en.outlook.rows.technology.china)).toBeInTheDocument()
  expect(within(row).getByRole('button', { name: /N24/ })).toBeInTheDocument()
  expect(
    outlook.getByText(/A forecast of three trends that data cannot settle/),
  ).toBeInTheDocument()
})

test('a reader looks for a source by word, grade and year, and sees where it is used', async () => {
  const reader = await renderAt('?view=evidence&part=sources&sgrade=A&syear=2025', <Evidence />)

  await reader.type(await screen.findByRole('searchbox'), 'blackwell ultra{Enter}')

  const sources = await figure(en.sources.title(1, 370))
  const [item] = sources.getAllByRole('listitem')
  if (!item) throw new Error('one source is left')
  expect(within(item).getByRole('link')).toHaveTextContent('Inside NVIDIA Blackwell Ultra')
  await reader.click(within(item).getByText(/used in \d+ places/))
  expect(within(item).getByRole('button', { name: /Claim N4/ })).toBeInTheDocument()
  expect(within(item).getByRole('button', { name: /Open the page of GB300/ })).toBeInTheDocument()
  expect(encode(currentChoice())).toContain('search=blackwell')
})

test('a search that finds nothing says so, and one press brings all sources back', async () => {
  const reader = await renderAt('?view=evidence&part=sources&search=zzz&skind=law', <Evidence />)

  expect(await screen.findByText(en.sources.none)).toBeInTheDocument()
  await reader.click(screen.getByRole('button', { name: en.sources.clear }))

  expect(await figure(en.sources.title(370, 370))).toBeTruthy()
  expect(encode(currentChoice())).toBe('v=1&view=evidence&part=sources')
})

test('one search goes through terms and fields, in either language', async () => {
  const reader = await renderAt('?view=evidence&part=dictionary', <Evidence />)

  await reader.type(await screen.findByRole('searchbox'), '总处理性能')

  const terms = await figure(/Glossary: \d of 65 terms/)
  expect(terms.getByText('total processing performance')).toBeInTheDocument()
  const fields = await figure(/Data dictionary: \d+ of 115 fields/)
  expect(fields.getByRole('rowheader', { name: 'tpp' })).toBeInTheDocument()
})

test('a title keeps its own language and says which, so that it is read out right', async () => {
  await renderAt('?view=evidence&part=sources&search=huang-2025-10-31-hk01', <Evidence />)

  const sources = await figure(en.sources.title(1, 370))
  const [item] = sources.getAllByRole('listitem')
  const title = item?.querySelector('[lang]')
  expect(title).toHaveAttribute('lang', 'zh')
  expect(title).toHaveTextContent(/[一-鿿]/)
})
