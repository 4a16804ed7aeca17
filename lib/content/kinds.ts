/** Kinds of publication, with their words. */
export const kinds = {
  report: 'Report',
  'policy-paper': 'Policy paper',
  declaration: 'Declaration',
  guide: 'Guide',
  'case-study': 'Case study',
  dataset: 'Dataset',
} as const

/** The kind of a publication that does not say. */
export const defaultKind = 'report' satisfies keyof typeof kinds

/** States of an event, with their words. */
export const statuses = {
  scheduled: 'Scheduled',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  rescheduled: 'Rescheduled',
  'moved-online': 'Moved online',
} as const

/** The values of a set of words, as an enum wants them. */
export const keys = <K extends string>(words: Record<K, string>) => Object.keys(words) as [K, ...K[]]
