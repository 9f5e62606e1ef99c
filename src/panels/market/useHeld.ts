import { useWide } from '@/panels/useWide'

/**
 * Room that a figure keeps while its data is on the way, px: what it takes when it stands, so that
 * nothing below moves. Columns become rows on a phone, hence two.
 */
export const useHeld = (desk: number, phone: number): number => (useWide() ? desk : phone)
