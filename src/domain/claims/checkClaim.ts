import type { Claim } from '@/contract/claims'
import { checkFields } from './checkFields'
import { checkMarkers, checkShares } from './checkMarket'
import { checkPrices } from './checkPrices'
import { checkProduct } from './checkProduct'
import { checkRatio } from './checkRatio'
import { checkSystems } from './checkSystems'
import type { CheckData } from './lookUp'
import type { Step } from './steps'

/**
 * Works out a claim's arithmetic from the dataset as it stands now, line by line. The verdict is a
 * judgement of people and is not made here.
 *
 * @returns empty for a claim that is not arithmetic
 */
export function checkClaim({ id, check }: Claim, data: CheckData): readonly Step[] {
  if (check === null) return []
  switch (check.type) {
    case 'compareFields':
      return checkFields(check, data)
    case 'ratio':
      return checkRatio(check, data)
    case 'ratios':
      return checkSystems(check, data)
    case 'shares':
      return checkShares(check, data)
    case 'marker':
      return checkMarkers(check, data)
    case 'product':
      return checkProduct(id, check, data)
    case 'pricePerTpp':
      return checkPrices(check, data)
  }
}
