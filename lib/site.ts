import { z } from 'zod'
import { httpsUrl, language, list, text, zone } from './content/fields.ts'

const licence = z.strictObject({ name: text(100, 'Its name.'), url: httpsUrl('Its address.').optional() })

const path = z.string().regex(/^\/(?!\/)\S*$/, 'is not a path of this site; begin it with /')

/** The schema of `content/site.yml`: what makes the site this network's. */
export const siteSchema = z.strictObject({
  name: text(100, 'The name of the site.'),
  strapline: text(200, 'The one large sentence of the home page.'),
  description: text(500, 'Two or three sentences, for the footer and search engines.'),
  language: language('The language of the site.'),
  timezone: zone('Where days begin and end.'),
  tagHues: z
    .record(z.string().meta({ ref: 'tags' }), z.number().int().min(0).max(360))
    .optional()
    .meta({ description: 'The hue of a tag, 0 to 360 in OKLCH; one from its slug unless set.' }),
  navigation: list(path, 'What the header links to.'),
  footer: list(path, 'What the footer links to.'),
  operator: text(200, 'Who runs the site.').optional(),
  contacts: list(
    z.strictObject({
      label: text(100, 'What for.'),
      email: z.email().optional(),
      url: httpsUrl('Where.').optional(),
    }),
    'How to reach them.',
  ).optional(),
  licences: z
    .strictObject({ content: licence.optional(), code: licence.optional() })
    .optional()
    .meta({ description: 'Under what others may use content and code.' }),
  tagAuthority: z
    .string()
    .regex(/^[a-z0-9.-]+,\d{4}(-\d{2}){0,2}$/, 'is not an authority; write it as example.org,2020 (RFC 4151)')
    .optional()
    .meta({
      description: 'The authority of tag: ids in feeds (RFC 4151): a domain and a date it was yours.',
    }),
})

export type Site = z.infer<typeof siteSchema>
