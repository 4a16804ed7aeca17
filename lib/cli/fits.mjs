// Plain JavaScript for Node 20: runs before anything is installed.

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 * @typedef {{ os: string, cpu: string, libc: string | null }} Platform
 */

/**
 * Says why an installed tree does not fit the lock file, or null when it does.
 *
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed npm's own record of the tree, node_modules/.package-lock.json
 * @param {Platform} platform
 * @param {(path: string) => boolean} isThere whether a package's folder holds a package
 * @returns {string | null}
 */
export function misfit(lock, installed, platform, isThere) {
  if (!installed?.packages) return 'nothing is installed'
  const wanted = lock.packages ?? {}
  for (const [path, want] of Object.entries(wanted)) {
    if (path === '') continue
    const have = installed.packages[path]
    if (!have) {
      if (mayBeAbsent(want, platform)) continue
      return `${path} is missing`
    }
    if (have.version !== want.version) return `${path} is ${have.version}, not ${want.version}`
    if (have.integrity !== want.integrity) return `${path} is another ${want.version}`
    if (!isThere(path)) return `${path} is gone`
  }
  const extra = Object.keys(installed.packages).find((path) => !(path in wanted))
  return extra ? `${extra} is not in the lock file` : null
}

/**
 * An optional package may be left out where it does not run. One that runs everywhere is there for the sake of
 * another that is left out (the helpers of a WebAssembly build).
 *
 * @param {LockedPackage} want
 * @param {Platform} platform
 */
function mayBeAbsent(want, platform) {
  if (!want.optional) return false
  if (!want.os && !want.cpu && !want.libc) return true
  return !(
    matches(want.os, platform.os) &&
    matches(want.cpu, platform.cpu) &&
    (platform.libc === null || matches(want.libc, platform.libc))
  )
}

/**
 * npm's rule: a list names what is allowed, or with `!` what is not.
 *
 * @param {string | string[] | undefined} list
 * @param {string} value
 */
function matches(list, value) {
  if (!list) return true
  const names = [list].flat()
  const allowed = names.filter((name) => !name.startsWith('!'))
  if (names.includes(`!${value}`)) return false
  return allowed.length === 0 || allowed.includes(value) || allowed.includes('any')
}
