import { z } from 'zod'
import { day, doi, httpsUrl, list, local, oneOf, slugOf, slugsOf, text, zone } from './fields.ts'
import { keys, kinds, statuses } from './kinds.ts'
import {
  authors,
  edited,
  fileEntry,
  known,
  named,
  partner,
  published,
  source,
  withdrawn,
} from './shared-fields.ts'

// The registry: one entry per collection. contentlayer's document types, the checker, routes, facets and
// pages follow from it. A further kind of item needs an entry here and its Markdown, nothing else.

/** What every collection declares. */
export interface Collection {
  /** Items are listed, filtered and dated; topics and tags group them; pages are the site's own. */
  role: 'item' | 'topic' | 'tag' | 'page'
  /** The name of contentlayer's document type. */
  documentType: string
  words: {
    /** The heading of the list and the name of the facet option: "Publications". */
    label: string
    /** The kind of one of them, over its title: "Publication". */
    kind: string
    /** In a sentence: "1 publication", "3 publications". */
    one: string
    many: string
  }
  /** The schema.org type of a document. */
  schemaType: string
  /** Fields shown as facts beside the prose, with their labels, in this order. */
  facts: Readonly<Record<string, string>>
  /** How its cover stands: across a card, upright on a shelf, or with the date as a block. */
  cover: 'landscape' | 'upright' | 'dated'
  fields: z.ZodObject
}

export const collections = {
  topics: {
    role: 'topic',
    documentType: 'Topic',
    words: { label: 'Topics', kind: 'Topic', one: 'topic', many: 'topics' },
    schemaType: 'CollectionPage',
    facts: {},
    cover: 'landscape',
    fields: z.strictObject({
      ...named,
      ...edited,
      ...known,
      parent: slugOf('topics', 'Slug of the topic above this one.').optional(),
      partners: list(partner, 'Who works on it.').optional(),
      tags: slugsOf('tags', 'Slugs of tags; they colour its cover.').optional(),
      featured: list(
        z.string().meta({ role: 'address' }),
        'Up to four addresses of items shown first on its page.',
      )
        .max(4, 'names more than four items; keep four')
        .optional(),
    }),
  },
  news: {
    role: 'item',
    documentType: 'News',
    words: { label: 'News', kind: 'News', one: 'news item', many: 'news items' },
    schemaType: 'NewsArticle',
    facts: { authors: 'By', source: 'First published by' },
    cover: 'landscape',
    fields: z.strictObject({
      ...published,
      date: day('When it is published; a day to come publishes it on that day.'),
      withdrawn: withdrawn.optional(),
      authors: authors.optional(),
      source: source.optional(),
    }),
  },
  publications: {
    role: 'item',
    documentType: 'Publication',
    words: { label: 'Publications', kind: 'Publication', one: 'publication', many: 'publications' },
    schemaType: 'Report',
    facts: { kind: 'Kind', authors: 'Authors', doi: 'DOI', supersedes: 'Replaces' },
    cover: 'upright',
    fields: z.strictObject({
      ...published,
      date: day('When it is published; a day to come publishes it on that day.'),
      withdrawn: withdrawn.optional(),
      authors: authors.optional(),
      kind: oneOf(keys(kinds), 'What it is; `report` unless set.').optional(),
      files: list(fileEntry, 'The files to download.').optional(),
      doi: doi('Its DOI, beginning with 10.').optional(),
      supersedes: slugOf('publications', 'Slug of the publication that this one replaces.').optional(),
    }),
  },
  events: {
    role: 'item',
    documentType: 'Event',
    words: { label: 'Events', kind: 'Event', one: 'event', many: 'events' },
    schemaType: 'Event',
    facts: {
      location: 'Where',
      organizer: 'Organised by',
      registrationCloses: 'Registration closes',
    },
    cover: 'dated',
    fields: z.strictObject({
      ...published,
      date: day('When it is announced; a day to come publishes it on that day.').optional(),
      startDate: local('When it starts: a day, or a day and time in `timezone`.'),
      endDate: local('When it ends, written as `startDate` is; the last day belongs to it.').optional(),
      previousStartDate: local('When it was to start, where `status` is `rescheduled`.').optional(),
      timezone: zone('The time zone of its times; that of the site unless set.').optional(),
      status: oneOf(keys(statuses), 'How it stands; `scheduled` unless set.').optional(),
      statusNote: text(500, 'Why it stands so, in a sentence.').optional(),
      location: text(300, 'The place: a name or an address.').optional(),
      organizer: text(200, 'Who holds it.').optional(),
      onlineUrl: httpsUrl('Where to take part online.').optional(),
      registrationUrl: httpsUrl('Where to register.').optional(),
      registrationCloses: local('When registration closes, written as `startDate` is.').optional(),
      recordingUrl: httpsUrl('Where the recording is.').optional(),
      files: list(fileEntry, 'Files to download, such as a programme.').optional(),
    }),
  },
  tags: {
    role: 'tag',
    documentType: 'Tag',
    words: { label: 'Tags', kind: 'Tag', one: 'tag', many: 'tags' },
    schemaType: 'CollectionPage',
    facts: {},
    cover: 'landscape',
    fields: z.strictObject({ ...named, summary: named.summary.optional(), ...known }),
  },
  pages: {
    role: 'page',
    documentType: 'Page',
    words: { label: 'Pages', kind: 'Page', one: 'page', many: 'pages' },
    schemaType: 'WebPage',
    facts: {},
    cover: 'landscape',
    fields: z.strictObject({
      ...named,
      updated: edited.updated,
      draft: edited.draft,
      aliases: known.aliases,
    }),
  },
} as const satisfies Record<string, Collection>

export type CollectionName = keyof typeof collections
