/** How often the costly tests repeat. `npm run test:full` runs the numbers of the issues, `npm test` a tenth. */
const FULL = {
  /** Rounds of two or more actors on one row. */
  races: 200,
  /** `kill -9` of server and database under load. */
  kills: 20,
  /** Generated inputs per property. */
  fuzz: 5_000,
  /** Issues of the simulated month. */
  month: 300,
}

const share = process.env.TEST_FULL === '1' ? 1 : 0.1

export const profile = {
  races: Math.ceil(FULL.races * share),
  kills: Math.ceil(FULL.kills * share),
  fuzz: Math.ceil(FULL.fuzz * share),
  month: Math.ceil(FULL.month * share),
  /** Printed at the start of a run; `TEST_SEED=<it>` repeats the run. */
  seed: Number(process.env.TEST_SEED ?? 1),
}
