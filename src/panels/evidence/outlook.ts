/** The article's outlook as a matrix: which claim carries each row. The words are in i18n. */
export const OUTLOOK = [
  {
    id: 'sectors',
    quoteOf: 'N21',
    rows: [
      { id: 'training', claimId: 'N20' },
      { id: 'cloud', claimId: 'N20' },
      { id: 'sensitive', claimId: 'N21' },
      { id: 'medical', claimId: 'N14' },
      { id: 'whole', claimId: 'N22' },
    ],
  },
  {
    id: 'routes',
    quoteOf: 'N23',
    rows: [
      { id: 'core', claimId: 'N23' },
      { id: 'means', claimId: 'N23' },
      { id: 'aim', claimId: 'N23' },
    ],
  },
  {
    id: 'trends',
    quoteOf: 'N24',
    rows: [
      { id: 'technology', claimId: 'N24' },
      { id: 'market', claimId: 'N24' },
      { id: 'software', claimId: 'N24' },
    ],
  },
  {
    id: 'ecosystem',
    quoteOf: 'N18',
    rows: [
      { id: 'migration', claimId: 'N18' },
      { id: 'buyers', claimId: 'N18' },
    ],
  },
  {
    id: 'restraints',
    quoteOf: 'N25',
    rows: [
      { id: 'review', claimId: 'N17' },
      { id: 'price', claimId: 'N25' },
      { id: 'reversal', claimId: 'N25' },
    ],
  },
] as const

export type OutlookGroup = (typeof OUTLOOK)[number]
