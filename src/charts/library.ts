/** The charts' library without our charts: run ahead of them, in a task of its own (lazyCharts.tsx). */
export { ScatterChart } from 'recharts'
