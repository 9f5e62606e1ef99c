/** Times the built page in a browser and prints each value beside its budget: npm run build first. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { register } from 'tsx/esm/api'

register()
const { median, openBrowser, timeClicks, timeFirstLoad, untilKept } = await import('./page.ts')
const { scores } = await import('./lighthouse.ts')
const { timeDrags } = await import('./drags.ts')
const { timeSteps } = await import('./presenting.ts')
const { serve } = await import('../journeys/staticServer.ts')

const dist = resolve(process.env.TEST_DIST ?? 'dist')
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`${dist} is missing: run npm run build first.`)
  process.exit(1)
}

function print(what, value, unit, budget = Infinity) {
  const verdict = !Number.isFinite(budget) ? '    ' : value <= budget ? 'ok  ' : 'OVER'
  const number = value.toFixed(unit === '' ? 3 : 1).padStart(8)
  const beside = !Number.isFinite(budget) ? '' : ` of at most ${budget} ${unit}`
  console.log(`${verdict} ${what.padEnd(52)} ${number} ${unit.padEnd(2)}${beside}`)
}

function printScore(what, value, least) {
  console.log(
    `${value >= least ? 'ok  ' : 'LOW '} ${what.padEnd(52)} ${value.toFixed(0).padStart(8)}    of at least ${least}`,
  )
}

const server = await serve([{ at: '/', folder: dist }])
const { browser, port } = await openBrowser()
const HOPPER = 'aside button:text-is("Hopper")'

/** Where the reader clicks, which figure answers, and what must have been drawn before. */
const VIEWS = [
  { view: 'overview', figure: 'share' },
  { view: 'chips', figure: 'bars' },
]

/** Where a lever is dragged, and its main figure. */
const LABS = [
  { view: 'overview', figure: 'share' },
  { view: 'scenarios', figure: 'difference' },
]

/** What says where a talk stands: before the room, and on the speaker's desk. */
const PLACES = { room: '[data-current] footer b', desk: 'nav [aria-current="step"]' }

try {
  const load = loadavg()[0] / availableParallelism()
  if (load > 0.5)
    console.log(`The machine is busy (${load.toFixed(1)} processes a core): times are too long.\n`)
  console.log('A click on a filter, median of 15 after 3')
  for (const { view, figure } of VIEWS)
    for (const { rate, acted, others } of [
      { rate: 1, acted: 20, others: 150 },
      { rate: 4, acted: 90 },
    ]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(`${server.origin}/?v=1&view=${view}`)
      await page.locator(`[data-figure="${figure}"] .mark`).first().waitFor()
      await untilKept(page)
      await page.locator(HOPPER).evaluate((button) => {
        button.dataset.bench = 'filter'
      })
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      const times = await timeClicks(page, { button: '[data-bench="filter"]', figure })
      print(`${view}, ${rate}× slower: figure acted on (${figure})`, times.acted, 'ms', acted)
      print(`${view}, ${rate}× slower: all others`, times.others, 'ms', others)
      await page.close()
    }

  console.log('\nA lever dragged through 200 steps, p95')
  for (const { view, figure } of LABS)
    for (const { rate, acted, others } of [
      { rate: 1, acted: 50, others: 150 },
      { rate: 4, acted: 150 },
    ]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      // Slow from the start: the page learns there what its model costs.
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      await page.goto(`${server.origin}/?v=1&view=${view}`)
      await page.locator(`[data-figure="${figure}"] .mark`).first().waitFor()
      await untilKept(page)
      const times = await timeDrags(page, figure)
      print(`${view}, ${rate}× slower: main figure (${figure})`, times.acted, 'ms', acted)
      print(`${view}, ${rate}× slower: all others`, times.others, 'ms', others)
      await page.close()
    }

  console.log('\nSteps of a talk in its first minute, p95')
  for (const [by, of] of [
    ['desk', 'room'],
    ['room', 'desk'],
  ]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const room = await context.newPage()
    await room.goto(`${server.origin}/?v=1#brief=builtin/3`)
    await room.locator(PLACES.room).waitFor()
    const [desk] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('n')])
    await desk.locator(PLACES.desk).waitFor()
    const windows = { room, desk }
    print(
      `from the ${by} to the ${of}`,
      await timeSteps(windows[by], windows[of], PLACES[of]),
      'ms',
      100,
    )
    await context.close()
  }

  console.log('\nFirst visit, no throttling')
  const first = await timeFirstLoad(browser, `${server.origin}/`)
  print('first text', first.text, 'ms')
  print('main chart', first.chart, 'ms')
  print('layout shift', first.shift, '', 0.02)
  print('JavaScript and data transferred', first.scripts / 1000, 'kB', 330 + 130)
  print('all transferred', first.all / 1000, 'kB')

  console.log('\nLighthouse, mobile')
  try {
    const { performance, accessibility } = await scores(`${server.origin}/`, port)
    console.log(`     performance, run by run: ${performance.map(Math.round).join(' ')}`)
    printScore('performance', median(performance), 95)
    printScore('accessibility', accessibility, 100)
  } catch (error) {
    console.log(`     not measured: ${error.message}`)
  }
} finally {
  await browser.close()
  await server.stop()
}

if (existsSync('tests/bench/model.ts')) {
  console.log('\nModel')
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/model.ts'], { stdio: 'inherit' })
}
