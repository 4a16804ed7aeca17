import { prepareApp, prepareContent } from './prepare.ts'
import { checkStateDir, main, settings } from './settings.ts'

await main(async () => {
  const env = settings()
  checkStateDir(env)
  await prepareContent(env)
  await prepareApp(env)
})
