interface PageType {
  name: string
  path: string
  status?: number
  heading: string | RegExp
}

/** One of each type of page and each state that looks different, over the fixture content. */
export const pages: PageType[] = [
  { name: 'home', path: '/', heading: /\S/ },
  { name: 'a list of news', path: '/news', heading: /^\d+ news items$/ },
  { name: 'its last page', path: '/news?page=2', heading: /^\d+ news items$/ },
  { name: 'a list of publications', path: '/publications', heading: /^\d+ publications$/ },
  { name: 'a list of events', path: '/events', heading: /^\d+ events$/ },
  { name: 'search', path: '/search?q=made', heading: /^\d+ items matching ‘made’$/ },
  { name: 'a page past the end', path: '/news?page=99', status: 404, heading: /^\d+ news items$/ },
  { name: 'nothing found', path: '/search?q=xyzzyplugh', heading: 'No items matching ‘xyzzyplugh’' },
  { name: 'an unreadable date', path: '/search?from=soon', heading: /^\d+ items$/ },
  { name: 'dates the wrong way round', path: '/search?from=2021-01-01&to=2020-01-01', heading: /^No items/ },
  { name: 'a news item', path: '/news/kitchen-sink', heading: /\S/ },
  { name: 'an item with a picture', path: '/news/item-with-image', heading: /\S/ },
  { name: 'an item with the longest title', path: '/news/longest-title', heading: /\S/ },
  { name: 'an item in Arabic', path: '/news/arabic-item', heading: /\S/ },
  { name: 'an item with German compounds', path: '/news/german-compounds', heading: /\S/ },
  { name: 'a withdrawn item', path: '/news/withdrawn-item', heading: /\S/ },
  { name: 'a publication', path: '/publications/two-files', heading: /\S/ },
  { name: 'a publication by eleven authors', path: '/publications/eleven-authors', heading: /\S/ },
  { name: 'an event that has ended', path: '/events/past-all-day', heading: /\S/ },
  { name: 'an event to register for', path: '/events/registration-open', heading: /\S/ },
  { name: 'a cancelled event', path: '/events/cancelled-event', heading: /\S/ },
  { name: 'a tag', path: '/tags/ferries', heading: /^\d+ items tagged/ },
  { name: 'topics', path: '/topics', heading: 'Topics' },
  { name: 'tags', path: '/tags', heading: 'Tags' },
  { name: 'an own page', path: '/about', heading: /\S/ },
  {
    name: 'an address that leads nowhere',
    path: '/no/such/page',
    status: 404,
    heading: 'This address leads nowhere',
  },
  {
    name: 'an item that is not there',
    path: '/news/no-such-item',
    status: 404,
    heading: 'This address leads nowhere',
  },
  {
    name: 'a page that was removed',
    path: '/old/gone-page',
    status: 410,
    heading: 'This page has been removed',
  },
]
