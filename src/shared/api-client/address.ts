type Values = Readonly<Record<string, unknown>>

const fill = (path: string, params: Values): string => path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))

/** Path with its parameters and query; what is undefined or null stays out. */
export const addressOf = (base: string, path: string, params: Values = {}, query: Values = {}): string => {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return `${base}${fill(path, params)}${pairs.length ? `?${pairs.join('&')}` : ''}`
}
