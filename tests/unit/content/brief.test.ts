import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

// The nine titled items of the network's old topic page, with the facts that carry over as they are.

const content = resolve(import.meta.dirname, '../../../content')
const all = ['cooperation', 'culture', 'economy', 'environment', 'knowledge-society', 'mobility']

it.each([
  [
    'publications/eurocities-principles-on-citizen-engagement',
    'EUROCITIES principles on citizen engagement',
    '2020-07-09',
    ['cooperation', 'knowledge-society'],
  ],
  [
    'news/five-principles-for-citizen-engagement',
    'Five principles for citizen engagement',
    '2020-07-09',
    ['cooperation', 'knowledge-society'],
  ],
  [
    'news/glasgow-pledge-on-minimum-income',
    'Glasgow signs a strong pledge on minimum income',
    '2020-06-24',
    ['cooperation', 'economy'],
  ],
  [
    'news/eurocities-survey-on-child-poverty',
    'Take part in EUROCITIES survey: How are cities fighting child poverty?',
    '2020-06-24',
    ['cooperation'],
  ],
  ['publications/eu-recovery-powered-by-cities', 'An EU recovery powered by cities', '2020-06-12', all],
  [
    'publications/mayors-call-for-a-new-pact',
    'Mayors call for a new pact between the EU and cities',
    '2020-06-12',
    all,
  ],
  [
    'news/no-eu-recovery-without-a-social-recovery',
    'No EU recovery without a social recovery with cities at the core',
    '2020-06-12',
    undefined,
  ],
  [
    'news/recovery-mayors-call-for-a-new-pact',
    'Recovery – Mayors call for a new pact between the EU and cities',
    '2020-06-12',
    all,
  ],
  [
    'events/rock-open-knowledge-week',
    'Cultural heritage as oxygen in times of crisis - ROCK Open Knowledge Week',
    ['2020-10-27', '2020-10-30'],
    ['cooperation', 'culture'],
  ],
])('%s carries the facts of the brief', (path, title, dates, tags) => {
  const source = readFileSync(join(content, `${path}.md`), 'utf8')
  const fields = parse(source.split('---\n')[1] ?? '') as Record<string, unknown>
  expect(fields).toMatchObject({ title, topics: ['social-innovation'] })
  expect(fields.tags).toEqual(tags)
  expect(Array.isArray(dates) ? [fields.startDate, fields.endDate] : fields.date).toEqual(dates)
})
