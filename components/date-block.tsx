interface Props {
  block: { days: string; rest: string }
  /** The first day, for machines; leave it out where `<time>` stands nearby already. */
  dateTime?: string | undefined
  className?: string | undefined
}

// "27–30" fills the width of its block; "30 Jun – 2 Jul" needs two lines, and smaller numerals to fit them.
const longest = 5

/** When it takes place, on coral. It grows into whatever box its class gives it; its numerals follow the width. */
export function DateBlock({ block: { days, rest }, dateTime, className = '' }: Props) {
  const Element = dateTime === undefined ? 'p' : 'time'
  return (
    <Element
      {...(dateTime !== undefined && { dateTime })}
      className={`@container flex flex-col bg-coral text-on-coral forced-colors:border-2 ${className}`}
    >
      <span className="flex grow flex-col justify-between gap-4 p-[clamp(0.75rem,6.5cqi,1.25rem)]">
        <span className={days.length > longest ? 'type-days-long' : 'type-days'}>{days} </span>
        <span className="type-small-title">{rest}</span>
      </span>
    </Element>
  )
}
