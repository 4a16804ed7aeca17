declare module 'gray-matter/lib/engines.js' {
  interface Engine {
    parse: (text: string) => object
    stringify: (data: object) => string
  }
  const engines: Record<string, Engine>
  export default engines
}
