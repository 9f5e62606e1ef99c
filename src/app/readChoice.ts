import { decode } from '@/state/codec'

/**
 * What a link chooses, and what of it could not be used. A reader who comes, or comes back, without
 * a link gets the browser's language; a link says its own.
 */
export function readChoice(query: string): ReturnType<typeof decode> {
  const { choice, dropped } = decode(query)
  const chinese = navigator.languages.find((tag) => /^(zh|en)\b/.test(tag))?.startsWith('zh')
  return query === '' && chinese
    ? { choice: { ...choice, language: 'zh' as const }, dropped }
    : { choice, dropped }
}
