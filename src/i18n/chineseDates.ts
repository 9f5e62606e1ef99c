/** A year, with month and day where they follow, and what blanks stand within. */
const DATE = /(\d{4}) ?年(?: ?(\d{1,2}) ?月)?(?: ?(\d{1,2}) ?日)?/g
/** A month by itself, with its day. */
const MONTH = /(\d{1,2}) 月(?: ?(\d{1,2}) ?日)?/g

/** Dates in Chinese text as the page prints its own, without blanks: "2026年11月24日". */
export const closeDates = (text: string): string =>
  text
    .replace(DATE, (_, year: string, month?: string, day?: string) =>
      [`${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join(''),
    )
    .replace(MONTH, (_, month: string, day?: string) => `${month}月${day ? `${day}日` : ''}`)
