/** The part of autocannon that the bench uses; the package ships no types. */
declare module 'autocannon' {
  interface Request { method: string; path: string; body?: string; headers?: Record<string, string>; setupRequest?: (request: Request) => Request }
  interface Options { url: string; connections: number; duration: number; timeout?: number; requests: Request[] }
  interface Result {
    /** Seconds. */
    duration: number
    errors: number
    non2xx: number
    requests: { total: number }
    /** Milliseconds. */
    latency: { p50: number; p97_5: number; p99: number; max: number }
  }
  export default function autocannon(options: Options): Promise<Result>
}
