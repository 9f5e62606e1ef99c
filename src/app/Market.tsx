import { AlsoPanel } from '@/panels/market/AlsoPanel'
import { ArticlePanel } from '@/panels/market/ArticlePanel'
import { AscendPanel } from '@/panels/market/AscendPanel'
import { BaselinePanel } from '@/panels/market/BaselinePanel'
import { ChinaPanel } from '@/panels/market/ChinaPanel'
import { ConflictsPanel } from '@/panels/market/ConflictsPanel'
import { GapsPanel } from '@/panels/market/GapsPanel'
import { LocalisationPanel } from '@/panels/market/LocalisationPanel'
import { MarketAnswer } from '@/panels/market/MarketAnswer'
import { MoneyBar } from '@/panels/market/MoneyBar'
import { PricesPanel } from '@/panels/market/PricesPanel'
import { RevenuePanel } from '@/panels/market/RevenuePanel'
import { SharesPanel } from '@/panels/market/SharesPanel'
import { SizePanel } from '@/panels/market/SizePanel'
import { SumsPanel } from '@/panels/market/SumsPanel'
import app from './App.module.css'

/** China's market for AI chips by publisher: shares, sums, forecasts and what is not known. */
export function Market() {
  return (
    <>
      <MarketAnswer />
      <SharesPanel />
      <ArticlePanel />
      <MoneyBar />
      <ChinaPanel />
      <SumsPanel />
      <SizePanel />
      <LocalisationPanel />
      <AscendPanel />
      <RevenuePanel />
      <PricesPanel />
      <BaselinePanel />
      <div className={app['columns']}>
        <ConflictsPanel />
        <GapsPanel />
      </div>
      <AlsoPanel />
    </>
  )
}
