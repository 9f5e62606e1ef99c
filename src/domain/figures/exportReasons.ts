/** Why an export failed; the words for a reader are in `exportWords.reasons`. */
export type ExportReason =
  | 'cancelled'
  | 'noData'
  | 'noChart'
  | 'tooLarge'
  | 'noCanvas'
  | 'tainted'
  | 'unreadable'
  | 'notLoaded'
