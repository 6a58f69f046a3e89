import type { Ctx } from '../../context'
import { appendAudit } from '../../platform/audit/append-audit'
import { refuse } from '../../platform/errors'
import { addIdentity, deletePerson, findByIdentity, insertPerson, kindsOf, lockPersons, mergePersons, type Proof } from './queries/identities'
import { howToJoin } from './rules/how-to-join'

/**
 * Whom a proven identity makes of the caller, in the caller's transaction: a guest becomes the person who is known by it,
 * or a new identity is added; nothing that was raised is lost, because ownership resolves through `merged_into`.
 */
export async function joinPerson(ctx: Ctx, proof: Proof): Promise<string> {
  // Somebody may add or move the identity between the look and the write: then look once more.
  for (let attempt = 0; attempt < 3; attempt++) {
    const joined = await tryToJoin(ctx, proof)
    if (joined) return joined
  }
  return refuse('server.busy')
}

async function tryToJoin(ctx: Ctx, proof: Proof): Promise<string | null> {
  const known = await findByIdentity(ctx, proof)
  // Who came in by a unit's link is nobody's guest: signing in leaves the link behind.
  const caller = ctx.actor.kind === 'person' && ctx.actor.accessId ? null : ctx.actor.personId
  const locked = await lockPersons(ctx, [known, caller].filter((id) => id !== null))
  if (known && locked.get(known)) return null
  const standing = caller && locked.get(caller) === null ? { id: caller, kinds: await kindsOf(ctx, caller) } : null
  const step = howToJoin(proof.kind, known, standing)
  if (step.do === 'switch') return step.personId
  if (step.do === 'merge') {
    await mergePersons(ctx, step.from, step.into)
    await appendAudit(ctx, { subjectKind: 'person', subjectId: step.from, event: 'person.joined', hat: 'resident', patch: { merged_into: step.into } })
    return step.into
  }
  if (step.do === 'add') return addTo(ctx, step.personId, proof)
  const created = await insertPerson(ctx)
  if (await addIdentity(ctx, created, proof)) return created
  await deletePerson(ctx, created)
  return null
}

async function addTo(ctx: Ctx, personId: string, proof: Proof): Promise<string | null> {
  if (!(await addIdentity(ctx, personId, proof))) return null
  await appendAudit(ctx, { subjectKind: 'person', subjectId: personId, event: 'person.identityAdded', hat: 'resident', reason: proof.kind, patch: {} })
  return personId
}
