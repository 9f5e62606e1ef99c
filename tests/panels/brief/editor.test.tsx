import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Editor } from '@/brief/editor/Editor'
import { slideOf } from '@/domain/brief/compose'
import { briefWords } from '@/i18n/views/brief'
import { marketWords } from '@/i18n/views/market'
import { addDeck, useDecks } from '@/state/deckStore'
import { renderAt } from '../../render'

const words = briefWords.en

beforeEach(() => {
  window.localStorage.clear()
  useDecks.setState({ own: [], currentId: null, fault: null, damaged: null, arrived: null })
})

const kept = () => useDecks.getState().own[0]?.deck.slides ?? []
const twoSlides = () =>
  addDeck({
    id: 'mine',
    title: 'Mine',
    slides: [
      slideOf('a', 'gaps', 'v=1&view=market', 'Unknown'),
      slideOf('b', 'conflicts', 'v=1&view=market', 'Conflicts'),
    ],
  })

test('a slide proposes its figure’s own answer; a title typed over it is one step to take back', async () => {
  twoSlides()
  const reader = await renderAt('', <Editor onClose={() => {}} />)
  const title = screen.getByLabelText(words.fields.title)
  await waitFor(() => expect(title).toHaveAttribute('placeholder', expect.stringMatching(/know/)))

  await reader.type(title, 'What we miss')
  expect(kept()[0]?.title).toBe('What we miss')

  await reader.click(screen.getByRole('button', { name: words.undo }))
  expect(kept()[0]?.title).toBeNull()
})

test('a slide is moved, doubled and deleted from the keyboard, and nothing else changes', async () => {
  twoSlides()
  const reader = await renderAt('', <Editor onClose={() => {}} />)
  const ids = () => kept().map(({ id }) => id)

  screen.getByRole('button', { name: /^Slide 2:/ }).focus()
  await reader.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(ids()).toEqual(['b', 'a'])

  await reader.click(screen.getByRole('button', { name: words.duplicate }))
  expect(kept()).toHaveLength(3)
  await reader.click(screen.getByRole('button', { name: words.remove }))
  expect(ids()).toHaveLength(2)
})

test('the built-in briefing offers no changes, only a copy that takes them', async () => {
  const reader = await renderAt('?lang=zh', <Editor onClose={() => {}} />)
  const zh = briefWords.zh
  expect(screen.queryByLabelText(zh.fields.title)).toBeNull()

  await reader.click(screen.getByRole('button', { name: zh.copyDeck }))

  expect(screen.getByLabelText(zh.fields.title)).toBeVisible()
  expect(kept()).toHaveLength(15)
})

test('a figure of any view is added behind the slide in hand, and the reader hears where', async () => {
  twoSlides()
  const reader = await renderAt('', <Editor onClose={() => {}} />)

  await reader.selectOptions(screen.getByLabelText(words.addFigure), [
    screen.getByRole('option', { name: marketWords.en.prices.name }),
  ])
  await reader.click(screen.getByRole('button', { name: words.add }))

  expect(kept().map(({ figure }) => figure)).toEqual(['gaps', 'prices', 'conflicts'])
  expect(kept()[1]).toMatchObject({ title: null, topic: 'Market' })
  expect(screen.getByText(words.added('2'))).toBeInTheDocument()
})
