import type { FactView } from '../../lib/views/facts.ts'
import { Time } from '../time.tsx'

/** The facts of an item, label and value. */
export function Facts({
  facts,
  isStrong = false,
  className = '',
}: {
  facts: readonly FactView[]
  isStrong?: boolean
  className?: string
}) {
  if (facts.length === 0) return null
  return (
    <dl className={`facts type-interface ${className}`}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd className={isStrong ? 'font-semibold' : ''}>
            <Value fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ fact: { time, text, links } }: { fact: FactView }) {
  if (links)
    return links.map(({ href, label }) => (
      <a key={href} href={href} className="facts-link">
        {label}
      </a>
    ))
  if (!time) return text
  return (
    <>
      <Time time={time} /> {text !== undefined && <span className="whitespace-nowrap">{text}</span>}
    </>
  )
}
