// Every word of the interface, in one place, so that the site can be translated. What belongs to a collection
// or to one of its values stands in the registry; what is this network's own stands in `content/site.yml`.

const or = new Intl.ListFormat('en', { type: 'disjunction' })
const and = new Intl.ListFormat('en', { type: 'conjunction' })
const number = new Intl.NumberFormat('en')

const count = (value: number, one: string, many: string) =>
  `${number.format(value)} ${value === 1 ? one : many}`

export const words = {
  or: (list: readonly string[]) => or.format(list),
  and: (list: readonly string[]) => and.format(list),
  number: (value: number) => number.format(value),
  count,

  skipToContent: 'Skip to content',
  skipToResults: 'Skip to results',
  siteNavigation: 'Site',
  footerNavigation: 'About this site',
  breadcrumbs: 'You are here',
  home: 'Home',
  menu: 'Menu',
  search: 'Search',
  searchHub: 'Search the hub',
  contentLicence: 'Content:',
  codeLicence: 'Code:',

  all: (label: string) => `All ${label.toLowerCase()}`,
  item: { one: 'item', many: 'items' },
  items: (total: number) => count(total, 'item', 'items'),
  topic: 'Topic',
  tag: 'Tag',

  homeNews: 'News',
  latestEvents: (total: number) =>
    total === 1
      ? 'No event is coming up. This was the latest.'
      : 'No event is coming up. These were the latest.',
  comingEvents: (total: number) => `${count(total, 'event is', 'events are')} coming up.`,
  shelf: (total: number) => `${count(total, 'publication', 'publications')} to read.`,
  tags: 'Tags',
  skyline: (items: number, tags: number) =>
    `${count(items, 'item carries', 'items carry')} ${count(tags, 'tag', 'tags')}. The larger the block, the more there is to read.`,
  allTags: (total: number) => `All ${number.format(total)} tags`,

  facets: { type: 'Type', tag: 'Tag', topic: 'Topic', kind: 'Kind', lang: 'Language' },
  filters: 'Filters',
  results: 'Results',
  applied: (total: number) => `${number.format(total)} applied`,
  apply: 'Apply filters',
  showResults: (total: number) => `Show ${count(total, 'result', 'results')}`,
  showing: 'Showing',
  clearAll: 'Clear all',
  withoutFilter: (label: string) => `Remove ${label}`,
  textField: 'Words',
  textHint: 'In title or text',
  optionCount: (label: string, total: number) => `${label}, ${count(total, 'result', 'results')}`,
  fromField: 'From',
  toField: 'To',
  dateHint: 'For example, 9 July 2020',
  when: { upcoming: 'Upcoming', past: 'Past', all: 'All' },
  whenField: 'When',
  sortField: 'Order',
  sorts: { newest: 'newest first', oldest: 'oldest first', relevance: 'best match first', title: 'A to Z' },
  fromChip: (date: string) => `from ${date}`,
  toChip: (date: string) => `until ${date}`,
  quoted: (text: string) => `‘${text}’`,
  range: (first: number, last: number, total: number, order: string) =>
    `${first === last ? number.format(first) : `${number.format(first)}–${number.format(last)}`} of ${number.format(total)}, ${order}`,
  textCut: 'Only the first 512 characters of your words are used.',
  error: 'Error:',
  dateUnread: 'this is not a date. Write it as 9 July 2020, 9/7/2020 or 2020.',
  datesBackwards: 'the first day lies after the last.',
  swapDates: 'Exchange the two dates',

  nothing: (sentence: string) => `No ${sentence}`,
  dropOne: (filters: number) =>
    filters === 1
      ? 'Nothing fits this filter. Drop it to see more:'
      : `Nothing fits ${filters === 2 ? 'both' : 'all'} filters. Drop one to see more:`,
  nothingYet: 'Nothing has been published here yet.',
  without: 'without',

  pages: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${number.format(page)} of ${number.format(pages)}`,
  pageNumber: (page: number) => `Page ${number.format(page)}`,
  nextPage: 'Next page',
  previousPage: 'Previous page',
  pastTheEnd: (page: number, pages: number) =>
    `There is no page ${number.format(page)}: this list ends with page ${number.format(pages)}.`,
  toLastPage: (pages: number) => `Go to page ${number.format(pages)}`,

  featured: 'Featured',
  related: 'Related',
  published: 'Published',
  onThisPage: 'On this page',
  updated: 'Updated',
  updatedOn: (date: string) => `Updated ${date}`,
  type: 'Type',
  topics: 'Topics',
  topicsAbove: 'Part of',
  subtopics: 'Topics within',
  partners: 'Partners',
  files: 'Downloads',
  download: 'Download',
  online: 'Take part online',
  register: 'Register',
  recording: 'Watch the recording',
  whenFact: 'When',
  timeFact: 'Time',
  days: (total: number) => `${total} days`,
  span: (first: string, from: string, last: string, to: string) => `${first}, ${from} – ${last}, ${to}`,
  time: (text: string, city: string) => `${text}, ${city} time`,
  at: (time: string) => `at ${time}`,
  format: 'Format',
  ended: 'Ended',
  eventEnded: 'This event has ended.',
  ranFrom: (dates: string) => `It took place ${dates}.`,
  draft: 'Draft',
  withdrawn: (date: string) => `This was withdrawn on ${date}.`,
  previously: (date: string) => `It was to begin ${date}.`,
  states: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    rescheduled: 'New date',
    'moved-online': 'Moved online',
  },
  statuses: {
    cancelled: 'This event has been cancelled.',
    postponed: 'This event has been postponed.',
    rescheduled: 'This event has been moved to another date.',
    'moved-online': 'This event now takes place online.',
  },
  covers: 'Cover',
  imageCredit: (name: string) => `Picture: ${name}`,

  notFoundTitle: 'This address leads nowhere',
  notFoundText:
    'The page may have moved, or the link has a typing error. Try a search, or begin with the newest.',
  goneTitle: 'This page has been removed',
  goneText: 'It was taken down for good. Try a search, or begin with the newest.',
  errorTitle: 'This page cannot be shown',
  errorText: 'Something went wrong on our side. Try again in a moment, or begin with the home page.',
  tryAgain: 'Try again',
  newest: 'Newest',

  sentence: {
    upcoming: (noun: string) => `upcoming ${noun}`,
    past: (noun: string) => `past ${noun}`,
    tagged: (list: string) => `tagged ${list}`,
    andTagged: (own: string, list: string) => `tagged ${own}, and ${list}`,
    on: (list: string) => `on ${list}`,
    andOn: (own: string, list: string) => `on ${own}, and ${list}`,
    kind: (list: string) => `(${list})`,
    language: (list: string) => `in ${list}`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    within: (period: string) => `in ${period}`,
    onDay: (date: string) => `on ${date}`,
    matching: (text: string) => `matching ‘${text}’`,
  },
} as const
