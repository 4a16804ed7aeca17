'use client'

import { Signpost } from '../components/signpost.tsx'
import { searchPath } from '../lib/urls.ts'
import { failure } from '../lib/views/failure.ts'

// Next shows this in the browser when a page fails on the way; what the proxy can foresee never comes here.
export default function Failure() {
  return <Signpost view={failure} searchPath={searchPath} />
}
