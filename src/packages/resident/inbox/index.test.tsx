import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReplyOf } from '@contract/api'
import { adoptSession } from '@/shared/api-client/session'
import { person } from '@/test/desk-samples'
import { fakeHttp } from '@/test/fake-http'
import InboxPage from './index'

type Message = ReplyOf<'listInbox'>['items'][number]

const http = fakeHttp()
const opened: string[] = []
Object.assign(Taro, { navigateTo: async ({ url }: { url: string }) => { opened.push(url) }, setNavigationBarTitle: async () => undefined })

const message = (part: Partial<Message>): Message => ({ id: 'm-1', at: '2026-11-23T09:00:00+08:00', title: '有居民找您', text: '「路灯不亮」请先看看', read: true, issueId: 'i-1', desk: null, meetingId: null, ...part })

describe('the inbox', () => {
  afterEach(cleanup)

  it.each([
    [null, 'packages/resident/issue/index'], ['deputy', 'packages/deputy-desk/issue/index'], ['community', 'packages/office-desk/issue/index'], ['street', 'packages/office-desk/issue/index'],
  ] as const)('told to %s opens where something can be done', async (desk, path) => {
    opened.length = 0
    adoptSession({ token: 't', expiresAt: '', me: person({}) })
    http.answer('GET /inbox', () => ({ items: [message({ desk })], next: null }))
    render(<InboxPage />)
    fireEvent.click(await screen.findByRole('button', { name: /有居民找您/ }))
    expect(opened).toEqual([`/${path}?id=i-1`])
  })
})
