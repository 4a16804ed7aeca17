import { arcade, bridge, skyline, stairs, townQuarter } from './buildings.ts'
import { crossing, horizon, leaves, meander, park, plaza, rings } from './places.ts'
import type { Composition } from '../shapes.ts'

export { gate } from './buildings.ts'

/** The compositions a slug chooses from. Their order is part of every cover: adding or moving one redraws all. */
export const compositions: readonly Composition[] = [
  horizon,
  arcade,
  townQuarter,
  crossing,
  skyline,
  rings,
  leaves,
  bridge,
  stairs,
  park,
  plaza,
  meander,
]
