import { start } from './start.ts'

// `node tests/e2e/serve.ts fixture`: what Playwright runs beside the tests.

const [name] = process.argv.slice(2)
if (name !== 'fixture' && name !== 'real') throw new Error('say which: fixture or real')
const { stop } = await start(name)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void stop().then(() => process.exit(0)))
