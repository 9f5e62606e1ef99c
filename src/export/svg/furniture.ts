import { paintOf } from './paint'

/** What only serves the live page: means to choose with, and what opens on demand. */
const FURNITURE = [
  '[data-export="skip"]',
  'input, select, textarea, form, fieldset, dialog',
  'script, style, template',
  'label:has(input, select)',
  'details:not([open]) > :not(summary)',
  '[role="menu"], [role="tooltip"], [popover]',
].join(', ')

const CONTROLS = 'input, select, textarea, fieldset, details'

/** True for an element that a picture of the figure leaves out. */
export function isFurniture(element: Element, figure: Element): boolean {
  return (
    element.matches(FURNITURE) ||
    isControlRow(element, figure) ||
    isActionList(element, figure) ||
    isLink(element, figure)
  )
}

/** A row of controls between the heading and the chart. The chart stands right before the foot. */
function isControlRow(element: Element, figure: Element): boolean {
  return (
    element.parentElement === figure &&
    element.nextElementSibling !== null &&
    element.nextElementSibling.tagName !== 'FOOTER' &&
    element.querySelector(CONTROLS) !== null
  )
}

/** The words in the foot that do something: buttons and nothing beside them. */
function isActionList(element: Element, figure: Element): boolean {
  if (element.closest('footer')?.parentElement !== figure) return false
  const buttons = [...element.querySelectorAll('button')]
  const words = lettersOf(element)
  return words > 0 && words === buttons.reduce((sum, button) => sum + lettersOf(button), 0)
}

const lettersOf = (element: Element): number =>
  element.textContent?.replaceAll(/\s/g, '').length ?? 0

/** What can be pressed and has the colour of links only leads on; the rest holds a name or a figure. */
function isLink(element: Element, figure: Element): boolean {
  if (!['button', 'summary'].includes(element.localName)) return false
  const accent = paintOf(getComputedStyle(figure).getPropertyValue('--accent'))?.color
  return (
    accent !== undefined && paintOf(getComputedStyle(element).color)?.color === accent.toLowerCase()
  )
}

/** True for what nobody sees, and for words that are only for ears. */
export function isUnseen(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.opacity === '0' ||
    style.clipPath === 'inset(50%)' ||
    style.contentVisibility === 'hidden'
  )
}
