import type { ReactNode } from 'react'

/** The signs of the events and two rows of their names, px. */
const ROOM = 46

/** Room over the plot that laying the events over a chart takes, px. */
export const eventsRoom = (overlay: ReactNode): number =>
  overlay === undefined || overlay === null || overlay === false ? 0 : ROOM
