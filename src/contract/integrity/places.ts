/**
 * Numbers that are no quantities and so need neither unit nor source. Anything not listed here
 * is a quantity: a number added to the contract is asked for its unit and source by itself.
 */
export const NOT_QUANTITIES: readonly { at: RegExp; because: string }[] = [
  { at: /\.(year|startYear|endYear|baseYear|from)$/, because: 'calendar' },
  { at: /^meta\.counts\./, because: 'counts of our own rows' },
  { at: /^chips\.chips\[\]\.dies$/, because: 'part of the product description' },
  { at: /^systems\.systems\[\]\.chips$/, because: 'part of the product description' },
  { at: /^rules\.bitLength\./, because: 'definition of the operand width, bits' },
  {
    at: /^claims\.claims\[\]\.(check|article)\./,
    because: "the article's own numbers, shown as claimed",
  },
  { at: /\.range\.(low|high|clip\[\])$/, because: 'how the uncertainty runs draw a model input' },
  { at: /^scenarios\.parameters\[\]\.range\.mode$/, because: 'the input itself, said again' },
]

/** Numbers that may stand without a source of their own. */
export const UNSOURCED: readonly { at: RegExp; because: string }[] = [
  {
    at: /^scenarios\.offers\[\]\./,
    because: 'an assumption where no source is named; its note says so',
  },
  {
    at: /^scenarios\.bases\[\]\.baseLicence\./,
    because: 'the lines of scenario statusQuo, which gives their reasons',
  },
]

/** Units that hold for every number of a place, where rows do not repeat them. */
export const UNITS_BY_PLACE: readonly { at: RegExp; unit: string }[] = [
  { at: /^market\.(shares|localisation)\[\]\.(value|low|high)$/, unit: 'pct' },
  { at: /^market\.baseline\[\]\.groups\[\]\.(value|low|high)$/, unit: 'pct' },
  { at: /\.cnyPerUsd$/, unit: 'CNY per USD' },
  { at: /\.tolerancePct$/, unit: 'pct' },
  { at: /\.(tpp|maxTpp)$/, unit: 'TPP' },
  { at: /^rules\.rules\[\]\.rate$/, unit: 'fraction' },
  { at: /^rules\.rules\[\]\.when\b.*\.value$/, unit: 'of the quantity named by q' },
  { at: /^scenarios\.bases\[\]\.baseShares\[\]\.value$/, unit: 'fraction' },
  { at: /^scenarios\.scenarios\[\]\.levers\[\]\.value$/, unit: 'of the lever in leverNames' },
]

/** `power_kW`, `total_mUSD`: a key that ends in its unit. */
export const UNIT_IN_KEY =
  /_(mUSD|bnUSD|kUSD|usd|GB|GBps|TB|TBps|TFLOPS|PFLOPS|POPS|W|kW|mm2|billion)$/
