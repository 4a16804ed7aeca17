/**
 * 32-bit hash of a slug: FNV-1a over its UTF-8 bytes (Fowler, Noll and Vo; IETF draft-eastlake-fnv), then the
 * finaliser of MurmurHash3 x86_32 (Appleby). FNV alone leaves the high bits of short slugs alike, and covers
 * read their choices from all over the word. Unsigned.
 */
export function hashSlug(slug: string): number {
  let h = 0x811c9dc5
  for (const byte of new TextEncoder().encode(slug)) h = Math.imul(h ^ byte, 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
