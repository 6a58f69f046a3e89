import type { Ctx } from '../context'
import { atChina, chinaDay } from '../platform/clock/china-time'
import { newIdAt } from '../platform/ids/new-id'
import { markRead } from '../areas/inbox/verbs/mark-read'
import { prepareRaise, raiseIssue } from '../areas/issue/verbs/raise-issue'
import { castOf, type Cast } from './examples/cast'
import { uploadPictures } from './examples/pictures'
import { playStep, type Played } from './examples/play-step'
import { placeOf, tokenOf } from './examples/queries'
import { endedStories } from './examples/stories/ended-stories'
import { openStories } from './examples/stories/open-stories'
import { streetStories } from './examples/stories/street-stories'
import type { Step, Story, When } from './examples/story'
import type { Home } from './roster/home'

const stories: readonly Story[] = [...openStories, ...streetStories, ...endedStories]
const dayMs = 86_400_000

const instantOf = (when: When, now: Date): Date =>
  'minutesAgo' in when ? new Date(now.getTime() - when.minutesAgo * 60_000) : atChina(chinaDay(new Date(now.getTime() - when.daysAgo * dayMs)), when.time)

interface Scene { readonly at: Date; readonly story: Story; readonly step: Step | null }

/**
 * Lively example issues (示例数据), dated before `ctx.now`: played by the verbs themselves at the times they tell of, so that
 * numbers, facts, clocks and messages are true. In the caller's transaction.
 */
export async function loadExampleIssues(ctx: Ctx, home: Home): Promise<number> {
  const scenes = stories.flatMap((story): Scene[] => [
    { at: instantOf(story.at, ctx.now), story, step: null }, ...story.steps.map((step) => ({ at: instantOf(step.at, ctx.now), story, step })),
  ]).sort((one, other) => one.at.getTime() - other.at.getTime())
  const [first] = scenes
  if (!first) return 0
  const cast = castOf(at(ctx, first.at), home)
  const issues = new Map<Story, Played>()
  for (const scene of scenes) await play(ctx, cast, issues, scene)
  await readUpTo(ctx, cast, new Date(ctx.now.getTime() - dayMs))
  return issues.size
}

// Whoever tries the app finds the news of a day, not of three weeks.
async function readUpTo(ctx: Ctx, cast: Cast, then: Date): Promise<void> {
  const upTo = newIdAt(then)()
  for (const actor of cast.everybody()) await markRead({ ...at(ctx, then), actor }, { params: undefined, query: undefined, body: { upTo }, file: null })
}

const at = (ctx: Ctx, now: Date): Ctx => ({ ...ctx, now, newId: newIdAt(now) })

async function play(ctx: Ctx, cast: Cast, issues: Map<Story, Played>, { at: now, story, step }: Scene): Promise<void> {
  const raiser = `raiser/${stories.indexOf(story)}`
  const then = { ...at(ctx, now), actor: await cast.actorOf(step === null || step.by === 'raiser' ? raiser : step.by) }
  const played = issues.get(story)
  if (step === null) issues.set(story, await raise(then, story))
  else if (played) await playStep(then, step, played)
}

async function raise(ctx: Ctx, { text, grid, code, placeWords, phone, visibility, pictures = [] }: Story): Promise<Played> {
  const id = ctx.newId()
  const photoIds = await uploadPictures(ctx, pictures)
  const body = {
    text, placeId: await placeOf(ctx, grid), estate: null, placeWords, phone: phone ?? null, visibility, photoIds,
    codeToken: code === null ? null : await tokenOf(ctx, code), deputyId: null,
  }
  const input = { params: undefined, query: undefined, body, file: null }
  await raiseIssue(ctx, input, id, await prepareRaise(ctx, input))
  return { id, photoIds }
}
