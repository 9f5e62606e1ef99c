import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { syncUrl } from '@/app/syncUrl'
import { pageStore } from '@/state/pageStore'
import { choose, currentChoice, endRun, redo, undo } from '@/state/store'
import { useKeyRun } from '@/state/useKeyRun'

const past = () => pageStore.getState().past

/** A control whose value every key raises by one. */
function Dial({ name }: { name: string }) {
  const keys = useKeyRun(name)
  return (
    <button
      {...keys.handlers}
      onKeyUp={() => choose('changeSeed', { seed: currentChoice().seed + 1 }, keys.run())}
      onPointerUp={() => choose('changeSeed', { seed: currentChoice().seed + 1 }, keys.run())}
    >
      {name}
    </button>
  )
}

function press(control: HTMLElement, at: number) {
  const event = createEvent.keyDown(control, { key: 'ArrowRight' })
  Object.defineProperty(event, 'timeStamp', { value: at })
  fireEvent(control, event)
  fireEvent.keyUp(control, { key: 'ArrowRight' })
}

function start() {
  choose('changeSeed', { seed: 100 })
  render(
    <>
      <Dial name="one" />
      <Dial name="other" />
    </>,
  )
  return { one: screen.getByText('one'), other: screen.getByText('other') }
}

test('keys pressed in one go are one step to undo, and one to redo', () => {
  const { one } = start()
  for (let at = 0; at < 5; at += 1) press(one, at * 200)

  expect(currentChoice().seed).toBe(105)
  expect(past()).toHaveLength(2)
  undo()
  expect(currentChoice().seed).toBe(100)
  redo()
  expect(currentChoice().seed).toBe(105)
})

test('a pause to look begins a new step', () => {
  const { one } = start()
  press(one, 0)
  press(one, 1000)
  press(one, 4000)

  expect(past()).toHaveLength(3)
  undo()
  expect(currentChoice().seed).toBe(102)
})

test.each<[string, (controls: ReturnType<typeof start>) => void]>([
  ['leaving the control', ({ one }) => fireEvent.blur(one)],
  ['another choice', () => choose('changeScale', { scale: 'linear' })],
  ['undo and redo', () => (undo(), redo())],
  ['another control', ({ other }) => press(other, 150)],
])('%s ends the run', (_, between) => {
  const controls = start()
  press(controls.one, 0)
  between(controls)
  const before = past().length
  press(controls.one, 300)

  expect(past()).toHaveLength(before + 1)
})

test('what is taken by hand is a step of its own each time', () => {
  const { one } = start()
  press(one, 0)
  for (const _ of [1, 2]) {
    fireEvent.pointerDown(one)
    fireEvent.pointerUp(one)
  }

  expect(past()).toHaveLength(4)
})

test('the address follows every key, and the browser’s history gains one entry', async () => {
  const { one } = start()
  const stop = syncUrl()
  const before = window.history.length
  for (let at = 0; at < 4; at += 1) press(one, at * 100)

  await waitFor(() => expect(window.location.search).toContain('seed=104'))
  expect(window.history.length).toBe(before + 1)

  endRun()
  press(one, 500)
  await waitFor(() => expect(window.history.length).toBe(before + 2))
  stop()
  window.history.replaceState(null, '', '/')
})
