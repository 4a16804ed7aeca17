import type { NextConfig } from 'next'

// The build runs in a staged copy of the sources, whose node_modules is a link to the project's: Turbopack
// must be told a root that holds both.
const root = process.env.TURBOPACK_ROOT ?? import.meta.dirname

const config: NextConfig = {
  distDir: '.site/dev',
  turbopack: { root },
  outputFileTracingRoot: root,
  // Types are checked by `npm test`; the build on a visitor's server need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // The proxy sees the address as it was sent, so that every other spelling of it can be redirected.
  skipProxyUrlNormalize: true,
  skipTrailingSlashRedirect: true,
  // Every client gets title and description inside <head>, not streamed after the body.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  experimental: { inlineCss: true },
}

export default config
