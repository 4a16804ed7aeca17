import { z } from 'zod'
import { isDay, isLocal, isZone } from '../dates/calendar.ts'

// The field types that collections are declared with. A field's description is for editors; `ref` names the
// collections that a slug or an address must exist in. Messages say what is wrong, then how to mend it.

/** What a field's schema may tell beyond its type; it is carried into the JSON Schema made from it. */
export interface FieldMeta {
  description: string
  /** The collections one of whose slugs the text must be. */
  ref?: string
  /** `address`: the path of an item; `file`: a file of the site; `path`: an old path of the site. */
  role?: 'address' | 'file' | 'path'
}

const blank = (text: string) => text.trim() === ''
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

const plain = (max: number) =>
  z
    .string()
    .refine((text) => !blank(text), 'is empty; write some text or remove the field')
    .refine((text) => [...text].length <= max, `is longer than ${max} characters; shorten it`)
    .refine((text) => !control.test(text), 'holds a control character; type the text again')

/** Plain text of at most `max` characters. */
export const text = (max: number, description: string) => plain(max).meta({ description })

/** A day that exists, `YYYY-MM-DD`. */
export const day = (description: string) =>
  z
    .string()
    .refine(isDay, 'is not a day of the calendar; write it as YYYY-MM-DD, for example 2020-07-09')
    .meta({ description })

/** A day, or a minute of a day, on the clock of the event's place. */
export const local = (description: string) =>
  z
    .string()
    .refine(isLocal, 'is not a day or time; write 2020-10-27 or, with a time, 2020-10-27T09:00')
    .meta({ description })

/** An IANA time zone. */
export const zone = (description: string) =>
  z
    .string()
    .refine(isZone, 'is not a time zone; write an IANA name, for example Europe/Brussels')
    .meta({ description })

/** A language, BCP 47 (RFC 5646). */
export const language = (description: string) =>
  z
    .string()
    .refine(isLanguage, 'is not a language tag; write one of BCP 47, for example fr or pt-BR')
    .meta({ description })

/** One of a list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).meta({ description })

/** Yes or no. */
export const flag = (description: string) => z.boolean().meta({ description })

/** An absolute https address. */
export const httpsUrl = (description: string) =>
  z
    .string()
    .refine(isHttps, 'is not an address; write it whole, beginning with https://')
    .meta({ description })

/** The path of a file that comes with the content or with the site, or (where allowed) an https address. */
export const file = (description: string, { remote }: { remote: boolean }) =>
  z
    .string()
    .refine(
      (href) => isSitePath(href) || (remote && isHttps(href)),
      remote
        ? 'is no file; write /media/… or an address that begins with https://'
        : 'is no file of this site; put it into media/ and write /media/…',
    )
    .meta({ description, role: 'file' } satisfies FieldMeta)

/** A DOI without its resolver (ISO 26324). */
export const doi = (description: string) =>
  z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI; write it as 10.1234/abc, without https://')
    .meta({ description })

/** The slug of a document of another collection. */
export const slugOf = (ref: string, description: string) => z.string().meta({ description, ref })

/** Slugs of another collection, each once. */
export const slugsOf = (ref: string, description: string) =>
  list(z.string().meta({ ref }), description).refine(
    (values) => new Set(values).size === values.length,
    'names the same one twice; keep each once',
  )

/** A list with at least one value. */
export const list = <T extends z.ZodType>(of: T, description: string) =>
  z.array(of).min(1, 'is an empty list; add to it or remove the field').meta({ description })

/** Old paths of this site that lead to the document for good. */
export const aliases = list(
  z
    .string()
    .refine(isAliasPath, 'is not a path of this site; write /old/address, without a query')
    .meta({ role: 'path' }),
  'Old addresses on this site that lead here for good (308).',
)

/** Whether the text is a slug: lower-case ASCII letters and digits, single hyphens between them. */
export function isSlug(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
}

function isHttps(value: string): boolean {
  if (!value.startsWith('https://') || /\s/.test(value) || !URL.canParse(value)) return false
  const url = new URL(value)
  return url.hostname.includes('.') && url.username === '' && url.password === ''
}

function isSitePath(value: string): boolean {
  return /^\/(?!\/)[^?#\\\s]+$/.test(value) && !value.split('/').includes('..')
}

function isAliasPath(value: string): boolean {
  return isSitePath(value) && value !== '/'
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
