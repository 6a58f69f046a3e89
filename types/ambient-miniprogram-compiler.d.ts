/** WeChat's own template compiler, wrapped for Node; the package ships no types. */
declare module 'miniprogram-compiler' {
  export function wxmlToJs(rootPath: string, options?: { maxBuffer?: number }): string
}
