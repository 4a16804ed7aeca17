import { resolve } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { ports, serve } from '../e2e/servers.ts'

const root = resolve(import.meta.dirname, '../..')
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

// Chromium as Debian ships it, in containers too, and without asking anything of the network.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const chromium = { ...devices['Desktop Chrome'], launchOptions: { executablePath, args } }

export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, '.site/test/browser'),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: { baseURL: `http://localhost:${ports.fixture}`, trace: 'off' },
  projects: [
    { name: 'wide', use: { ...chromium, viewport: { width: 1280, height: 900 } } },
    {
      name: 'narrow',
      use: { ...chromium, viewport: { width: 360, height: 740 } },
      testMatch: /pages|filter/,
    },
    {
      name: 'without JavaScript',
      use: { ...chromium, viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
      testMatch: /pages|filter/,
      // axe is itself JavaScript in the page.
      grepInvert: /axe/,
    },
  ],
  webServer: [serve('fixture'), serve('real')],
})
