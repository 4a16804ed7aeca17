import { z } from 'zod'
import { aliases, day, file, flag, httpsUrl, language, list, slugsOf, text } from './fields.ts'

// Groups of fields that several collections share.

const image = z
  .strictObject({
    src: file('The picture: /media/… or a file of the site.', { remote: false }),
    alt: z.string().meta({ description: 'What the picture shows, in words; "" when it only decorates.' }),
    credit: text(200, 'Who made the picture.').optional(),
  })
  .meta({ description: 'A picture instead of the drawn cover.' })

const change = z.strictObject({
  date: day('When it changed.'),
  note: text(500, 'What changed, in a sentence.'),
})

export const fileEntry = z.strictObject({
  label: text(200, 'What the file is called on the page.'),
  href: file('Where the file lies: /media/… or an https address.', { remote: true }),
})

export const named = {
  title: text(200, 'The title, plain text.'),
  summary: text(1000, 'One or two sentences that say what it is about; lists show their beginning.'),
}

export const known = {
  aliases: aliases.optional(),
  id: text(200, 'The name that feeds and calendars know it by; the slug unless set.').optional(),
}

export const edited = {
  updated: day('When it was last changed in substance; not before `date`.').optional(),
  updateNote: text(500, 'What that change was, in a sentence.').optional(),
  changes: list(change, 'Earlier changes, newest first.').optional(),
  draft: flag('`true` keeps it off every public page.').optional(),
  image: image.optional(),
  lang: language('The language it is written in, when not that of the site.').optional(),
}

export const published = {
  ...named,
  ...edited,
  ...known,
  tags: slugsOf('tags', 'Slugs of tags.').optional(),
  topics: slugsOf('topics', 'Slugs of topics.').optional(),
}

export const withdrawn = z
  .strictObject({ date: day('When it was withdrawn.'), reason: text(500, 'Why, in a sentence.') })
  .meta({ description: 'Takes it out of every list; its page stays and says so.' })

export const authors = list(text(200, 'A name.'), 'Who wrote it, one name an entry.')

export const source = z
  .strictObject({ name: text(200, 'Who published it.'), url: httpsUrl('Where.') })
  .meta({ description: 'Where it first appeared, when elsewhere.' })

export const partner = z.strictObject({
  name: text(200, 'A name.'),
  url: httpsUrl('Its address.').optional(),
})
