import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Evidence } from '@/app/Evidence'
import { evidenceWords } from '@/i18n/views/evidence'
import { ProvenanceDialog } from '@/panels/ProvenanceDialog'
import { currentChoice } from '@/state/store'
import { encode } from '@/state/codec'
import { renderAt } from '../../render'

const { en, zh } = evidenceWords

const page = (
  <>
    <Evidence />
    <ProvenanceDialog />
  </>
)

/** Where the page has scrolled to: jsdom lays nothing out. */
let scrolledTo: string[] = []
beforeEach(() => {
  scrolledTo = []
  window.Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledTo.push(this.querySelector('h3')?.textContent ?? '')
  }
})

async function claim(id: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { level: 3, name: id })
  const item = heading.closest('li')
  if (!item) throw new Error(`${id} is not in the list`)
  return item
}

test('a reader sees at once how the article fares: six hold, thirteen in part, none contradicted', async () => {
  await renderAt('?view=evidence', page)

  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    en.answer.claims({ all: 30, holds: 6, partly: 13, mixed: 4 }),
  )
  const squares = await screen.findAllByRole('button', {
    name: /^Claim (T|N)\d+: check and sources$/,
  })
  // A square and a list entry for each of the 30.
  expect(squares).toHaveLength(60)
})

test('is 13.4 times right? The reader of the link finds 3,958 sparse over 296 dense, and 6.7', async () => {
  await renderAt('?view=evidence&claim=N2', page)

  const item = within(await claim('N2'))
  expect(item.getAllByText('Mixed basis')).not.toHaveLength(0)
  expect(item.getByText('3,958 TFLOPS')).toBeInTheDocument()
  expect(item.getByText('H200, sparse FP8')).toBeInTheDocument()
  expect(item.getAllByText('296 TFLOPS')).toHaveLength(2)
  expect(item.getByText('6.7× like for like')).toBeInTheDocument()
  expect(item.getByText(/sets a sparse peak against a dense one/)).toBeInTheDocument()
  expect(scrolledTo).toEqual(['N2'])
})

test('every number of the check opens where it comes from', async () => {
  const reader = await renderAt('?view=evidence&claim=N2', page)

  await reader.click(within(await claim('N2')).getByRole('button', { name: /3,958 TFLOPS/ }))

  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('heading', { level: 2 })).toHaveTextContent('H200, sparse FP8')
  expect(await dialog.findByText(/NVIDIA H200 Tensor Core GPU/)).toBeInTheDocument()
})

test('the number worked out names both numbers it was worked out from', async () => {
  const reader = await renderAt('?view=evidence&claim=N6', page)

  await reader.click(within(await claim('N6')).getByRole('button', { name: /5\.1×/ }))

  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('Ascend 910C, dense FP16: 752 TFLOPS')).toBeInTheDocument()
  expect(dialog.getByText('H20, dense FP16: 148 TFLOPS')).toBeInTheDocument()
})

test('a reader who narrows to what was not found is left with two claims, and the link says so', async () => {
  const reader = await renderAt('?view=evidence', page)

  await reader.selectOptions(await screen.findByLabelText('Verdict'), 'Not found')

  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'N1',
    'N14',
  ])
  expect(encode(currentChoice())).toBe('v=1&view=evidence&verdict=notFound')
  await reader.click(screen.getByRole('button', { name: en.list.clear }))
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(30)
})

test('a reader who wants Chinese chips only loses the claims about others, and is told how many', async () => {
  await renderAt('?view=evidence&countries=CN', page)

  // N6, N7 and N25 set the 910C against others; N8, N9 and N14 are about Chinese chips alone.
  await claim('N6')
  const left = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)
  expect(left.slice(0, 5)).toEqual(['N6', 'N7', 'N8', 'N9', 'N10'])
  expect(screen.getByText(en.list.byRail(10))).toBeInTheDocument()
})

test('a press on a square opens that claim and goes to it; opening it in the list does not scroll', async () => {
  const reader = await renderAt('?view=evidence', page)
  const [square] = await screen.findAllByRole('button', { name: en.list.open('N9') })

  if (square) await reader.click(square)

  await waitFor(() => expect(scrolledTo).toEqual(['N9']))
  const inList = within(await claim('N7')).getByRole('button', { name: en.list.open('N7') })
  await reader.click(inList)
  expect(inList).toHaveAttribute('aria-expanded', 'true')
  expect(scrolledTo).toEqual(['N9'])
})

test('a claim that a link opens is there although the filters leave it out, and says why', async () => {
  await renderAt('?view=evidence&claim=N2&topic=market', page)

  expect(within(await claim('N2')).getByText(en.list.kept)).toBeInTheDocument()
})

test('a link to a claim that does not exist says so and shows the others', async () => {
  await renderAt('?view=evidence&claim=N99', page)

  expect(await screen.findByText(en.list.unknown('N99'))).toBeInTheDocument()
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(30)
})

test('who said 54%, when, of what? The reader finds Bernstein’s forecast beside what was counted', async () => {
  await renderAt('?view=evidence&claim=N10', page)

  const table = within(await claim('N10')).getByRole('table')
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent)
  expect(rows.find((row) => row.includes('54%') && row.includes('forecast'))).toContain(
    'Bernstein, July 2025',
  )
  // The 95% of the article for 2022 is a remark about 2021.
  expect(rows.find((row) => row.includes('95%') && row.includes('2021'))).toContain(
    en.check.quotedFor(2022),
  )
  expect(rows.find((row) => row.includes('IDC') && row.includes('counted'))).toContain('−1 pp')
})

test('the quotation is marked: the article’s own Chinese, and our translation of it', async () => {
  await renderAt('?view=evidence&claim=N2', page)

  const item = within(await claim('N2'))
  const original = item.getByText('FP8 精度算力达到 3958 TFLOPS,是中国特供版 H20 的 13.4 倍')
  expect(original).toHaveAttribute('lang', 'zh')
  expect(original.closest('figure')).toHaveTextContent(en.list.quoteOriginal)
  expect(item.getByText(en.list.quoteTranslation)).toBeInTheDocument()
})

test('a claim leads to its chips', async () => {
  const reader = await renderAt('?view=evidence&claim=N6', page)

  const item = within(await claim('N6'))
  await reader.click(item.getByRole('button', { name: 'Open the page of Ascend 910C' }))

  expect(encode(currentChoice())).toBe('v=1&view=chips&chip=ascend-910c')
})

test('the same in Chinese', async () => {
  await renderAt('?view=evidence&lang=zh&claim=N13', page)

  const item = within(await claim('N13'))
  expect(item.getAllByText(zh.verdicts.partly)).not.toHaveLength(0)
  // 0.06 × 0.15 billion dollars, told in units of 100 million.
  expect(item.getAllByText('0.09 亿美元')).not.toHaveLength(0)
})
