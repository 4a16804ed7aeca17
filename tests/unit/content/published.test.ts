import { describe, expect, it } from 'vitest'
import { hubOf, item, titled } from '../hub.ts'

const documents = {
  tags: titled('culture'),
  topics: [...titled('housing'), { slug: 'draft', title: 'Draft', summary: 'x', draft: true }],
  pages: [
    { slug: 'about', title: 'About', summary: 'x' },
    { slug: 'soon', title: 'Soon', summary: 'x', draft: true },
  ],
  items: [
    item({ type: 'news', slug: 'today', date: '2026-06-15', topics: ['housing', 'draft'] }),
    item({ type: 'news', slug: 'tomorrow', date: '2026-06-16' }),
    item({ type: 'news', slug: 'draft', date: '2020-01-01', draft: true, aliases: ['/old/draft'] }),
    item({
      type: 'news',
      slug: 'withdrawn',
      date: '2020-01-01',
      withdrawn: { date: '2021-01-01', reason: 'Wrong.' },
      aliases: ['/old/w'],
    }),
    item({ type: 'events', slug: 'undated', startDate: '2030-01-01' }),
    item({ type: 'events', slug: 'unannounced', startDate: '2030-01-01', date: '2026-06-16' }),
  ],
}

describe('what is published', () => {
  const at = (instant: string) => hubOf({ ...documents, at: new Date(instant) })
  const listed = (instant: string) => at(instant).items.map(({ slug }) => slug)

  it('begins when the day begins in the site’s zone', () => {
    expect(listed('2026-06-14T21:59:59Z')).toEqual(['undated'])
    expect(listed('2026-06-14T22:00:00Z')).toEqual(['today', 'undated'])
    expect(listed('2026-06-15T22:00:00Z')).toEqual(['today', 'tomorrow', 'undated', 'unannounced'])
  })

  it('never holds a draft, nor a link to one', () => {
    const hub = at('2026-06-15T12:00:00Z')
    expect(hub.item('news', 'draft')).toBeUndefined()
    expect(hub.topic('draft')).toBeUndefined()
    expect(hub.page('soon')).toBeUndefined()
    expect(hub.alias('/old/draft')).toBeUndefined()
    expect(hub.item('news', 'today')?.topics).toEqual(['housing'])
  })

  it('keeps the page of what was withdrawn, and its aliases, and leaves it out of the lists', () => {
    const hub = at('2026-06-15T12:00:00Z')
    expect(hub.items.map(({ slug }) => slug)).not.toContain('withdrawn')
    expect(hub.item('news', 'withdrawn')?.withdrawn?.reason).toBe('Wrong.')
    expect(hub.alias('/old/w')).toBe('/news/withdrawn')
  })
})
