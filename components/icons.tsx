import type { ReactNode } from 'react'

interface Props {
  className?: string | undefined
}

// All are drawn with the text they stand by: in its colour, and in its size unless a class says otherwise.
function Icon({ children, className = 'size-[1.25em]' }: Props & { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
      className={`inline-block shrink-0 ${className}`}
    >
      {children}
    </svg>
  )
}

/** The way on: after "All news", "Next page". */
export function ArrowIcon({ className }: Props) {
  return (
    <Icon className={className}>
      <path d="M1 10h17M12.5 4.5 18 10l-5.5 5.5" />
    </Icon>
  )
}

/** Drops what it stands by. */
export function CloseIcon({ className }: Props) {
  return (
    <Icon className={className}>
      <path d="m5 5 10 10M15 5 5 15" />
    </Icon>
  )
}

/** Leads to a file. */
export function DownloadIcon({ className }: Props) {
  return (
    <Icon className={className}>
      <path d="M10 2v11M5 8.5l5 5 5-5M2 18h16" />
    </Icon>
  )
}

/** Starts a search. */
export function SearchIcon({ className }: Props) {
  return (
    <Icon className={className}>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.5 12.5 6 6" />
    </Icon>
  )
}

/** Opens what stands below; turned, the way onwards or back. */
export function ChevronIcon({ className }: Props) {
  return (
    <Icon className={className}>
      <path d="m4 7 6 6 6-6" />
    </Icon>
  )
}
