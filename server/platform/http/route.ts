import type { z } from 'zod'
import type { EndpointSpec } from '../../../contract/endpoint'
import type { EndpointSchemas } from '../../../contract/schema'
import { trusted } from '../trusted'

type Part<S extends EndpointSchemas, K extends 'params' | 'query' | 'body'> = S[K] extends z.ZodType ? z.output<S[K]> : undefined

/** A parsed call: what the schemas let through. */
export interface Input<S extends EndpointSchemas> {
  readonly params: Part<S, 'params'>
  readonly query: Part<S, 'query'>
  readonly body: Part<S, 'body'>
  /** The one file of a multipart endpoint, at most `maxUploadBytes`. */
  readonly file: Buffer | null
  /** What its sender calls it, as it came: nothing to trust. */
  readonly fileName?: string
}
export type Reply<S extends EndpointSchemas> = z.output<S['reply']>

/** Reads, or a write that needs no key (its result is the same however often it runs); `write` runs in a transaction. */
export interface Plain<C, S extends EndpointSchemas> {
  readonly kind: 'read' | 'write'
  handle(ctx: C, input: Input<S>): Promise<Reply<S>>
}

/**
 * A keyed write: `run` in one transaction with its key, then `present`, which a repeated key calls again.
 * `again` comes before a repeated call is presented, in a transaction: it refuses who may no longer, or records that it was shown anew.
 * `prepare` comes before the transaction, for what is slow or must not be rolled back (decoding a photo, taking a number).
 */
export interface Command<C, S extends EndpointSchemas, P = unknown> {
  readonly kind: 'command'
  prepare?(ctx: C, input: Input<S>): Promise<P>
  run(ctx: C, input: Input<S>, resourceId: string, prepared: P): Promise<void>
  again?(ctx: C, input: Input<S>, resourceId: string): Promise<void>
  present(ctx: C, resourceId: string): Promise<Reply<S>>
}

export type Handler<C, S extends EndpointSchemas> = Plain<C, S> | Command<C, S>

export const read = <C, S extends EndpointSchemas>(handle: Plain<C, S>['handle']): Plain<C, S> => ({ kind: 'read', handle })
export const write = <C, S extends EndpointSchemas>(handle: Plain<C, S>['handle']): Plain<C, S> => ({ kind: 'write', handle })
export const command = <C, S extends EndpointSchemas>(run: Command<C, S>['run'], present: Command<C, S>['present'], again?: Command<C, S>['again']): Command<C, S> => ({ kind: 'command', run, present, again })
export const preparedCommand = <C, S extends EndpointSchemas, P>(
  prepare: NonNullable<Command<C, S, P>['prepare']>, run: Command<C, S, P>['run'], present: Command<C, S, P>['present'],
  // `run` only ever meets what its own `prepare` made.
): Command<C, S> => trusted({ kind: 'command', prepare, run, present } satisfies Command<C, S, P>)

export interface Route<C> {
  readonly name: string
  readonly spec: EndpointSpec
  readonly schemas: EndpointSchemas
  readonly handler: Handler<C, EndpointSchemas>
}

type Handlers<C, T extends Record<string, EndpointSpec>, S extends { readonly [K in keyof T]: EndpointSchemas }> = {
  readonly [K in keyof T]: Handler<C, S[K]>
}

/** An area's endpoints with their schemas and verbs, one of each: a missing verb does not compile. */
export function routesOf<C, T extends Record<string, EndpointSpec>, S extends { readonly [K in keyof T]: EndpointSchemas }>(
  endpoints: T, schemas: S, handlers: Handlers<C, T, S>,
): Route<C>[] {
  return Object.entries(endpoints).map(([name, spec]) => ({
    name, spec,
    schemas: trusted<Record<string, EndpointSchemas>>(schemas)[name] ?? missing(name),
    // Each handler meets only input that its own schemas parsed; the common type cannot say so.
    handler: trusted<Record<string, Handler<C, EndpointSchemas>>>(handlers)[name] ?? missing(name),
  }))
}

const missing = (name: string): never => {
  throw new Error(`endpoint ${name} lacks its schemas or its verb`)
}
