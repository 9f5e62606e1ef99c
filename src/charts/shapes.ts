import type { Shape } from './types'

/**
 * Outline of a mark centred on (x, y). Sizes are balanced by eye so that a circle of radius r
 * and the other shapes weigh the same.
 */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  const n = (value: number) => value.toFixed(2)
  switch (shape) {
    case 'circle':
      return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`
    case 'square': {
      const h = r * 0.9
      return `M${n(x - h)} ${n(y - h)}h${n(2 * h)}v${n(2 * h)}h${n(-2 * h)}Z`
    }
    case 'triangle':
      return `M${n(x)} ${n(y - r * 1.1)}l${n(r * 1.15)} ${n(r * 1.95)}h${n(-2.3 * r)}Z`
    case 'triangleDown':
      return `M${n(x)} ${n(y + r * 1.1)}l${n(r * 1.15)} ${n(-r * 1.95)}h${n(-2.3 * r)}Z`
    case 'diamond': {
      const h = r * 1.25
      return `M${n(x)} ${n(y - h)}l${n(h)} ${n(h)}l${n(-h)} ${n(h)}l${n(-h)} ${n(-h)}Z`
    }
    case 'plus':
      return `M${n(x - r)} ${n(y)}h${n(2 * r)}M${n(x)} ${n(y - r)}v${n(2 * r)}`
  }
}
