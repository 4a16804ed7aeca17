import type { FactView } from '../../lib/views/item.ts'
import { Time } from '../time.tsx'

/** The facts of an item, label and value. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="type-interface">
      {facts.map(({ label, text, time, links }) => (
        <div key={label} className="flex gap-4 border-b border-line py-2">
          <dt className="text-muted">{label}</dt>
          <dd>
            {text}
            {time && <Time time={time} />}
            {links?.map((link) => (
              <a key={link.href} href={link.href}>
                {link.label}
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
