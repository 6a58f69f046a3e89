interface Posted { readonly url: string; readonly form: FormData; readonly headers: Record<string, string>; readonly timeoutMs: number }

/** Sends a form; given up after `timeoutMs`. Throws where the network fails. */
export async function postForm({ url, form, headers, timeoutMs }: Posted): Promise<{ status: number; text: string }> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), timeoutMs)
  try {
    const reply = await fetch(url, { method: 'POST', headers, body: form, signal: stop.signal })
    return { status: reply.status, text: await reply.text() }
  } finally {
    clearTimeout(timer)
  }
}
