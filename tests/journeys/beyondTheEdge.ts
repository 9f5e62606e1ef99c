import type { Page } from '@playwright/test'

/**
 * What stands out of the window to the right or left, or is cut by a box that does not scroll. Text
 * hidden on purpose (for ears only) is 1 px wide and does not count.
 */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement))
    const forEarsOnly = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || forEarsOnly(element.parentElement))
    const found = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (!own || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      const box = element.getBoundingClientRect()
      if (box.width < 2 || scrolls(element) || forEarsOnly(element)) continue
      if (box.right > width + 1 || box.left < -1)
        found.push(
          `“${element.textContent?.trim().slice(0, 50)}” from ${Math.round(box.left)} to ${Math.round(box.right)}`,
        )
    }
    for (const label of document.querySelectorAll('main svg text')) {
      const svg = label.closest('svg')
      const box = label.getBoundingClientRect()
      if (!svg || box.width === 0 || getComputedStyle(svg).overflow === 'visible') continue
      const chart = svg.getBoundingClientRect()
      const out = Math.max(
        chart.left - box.left,
        box.right - chart.right,
        chart.top - box.top,
        box.bottom - chart.bottom,
      )
      if (out > 2)
        found.push(
          `“${label.textContent}” is cut by ${Math.round(out)} px at the edge of its chart`,
        )
    }
    return found
  })
}
