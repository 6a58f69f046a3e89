import { resolve } from 'node:path'
import { launchWeapp, type LaunchWeapp } from './launch-weapp'
import { readManifest } from './package-loader'

export interface PageReport {
  route: string
  text: string
  errors: readonly string[]
  firstSetDataBytes: number
  lostAria: string[]
}

/** Every route of a build, main package first. */
export function routesOf(dir: string): string[] {
  const { mainPages, subPackages } = readManifest(resolve(dir))
  return [...mainPages, ...subPackages.flatMap(({ pages }) => pages)]
}

/** Launches each page of a build on a phone of its own: the quickest proof that nothing is broken outright. */
export async function openEveryPage(options: Omit<LaunchWeapp, 'path' | 'device'>): Promise<PageReport[]> {
  const reports: PageReport[] = []
  for (const route of routesOf(options.dir)) {
    const app = await launchWeapp({ ...options, path: route })
    const first = app.setDataBytes.find((entry) => entry.page === route && entry.first)
    const page = app.page()
    reports.push({
      route, text: page.text(), errors: app.errors, firstSetDataBytes: first?.bytes ?? 0, lostAria: page.lostAria(),
    })
    app.close()
  }
  return reports
}
