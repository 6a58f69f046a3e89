import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { adoptSession, dropSession } from '@/shared/api-client/session'
import { keptMe } from '@/shared/api-client/kept-me'
import { person } from '@/test/desk-samples'
import { fakeHttp, noNetwork } from '@/test/fake-http'
import { useApp } from '@/store'
import MePage from './index'

const http = fakeHttp()
Object.assign(Taro, { setNavigationBarTitle: async () => undefined })

const han = person({ deputyId: 'd-1' })
const open = () => act(async () => void render(<MePage />))

describe('who one is, while the server does not answer', () => {
  beforeEach(() => {
    http.clear()
    dropSession()
    http.answer('GET /me', noNetwork)
    http.answer('GET /inbox/unread', () => ({ unread: 0 }))
  })
  afterEach(cleanup)

  it('keeps what was last known, and asks again', async () => {
    adoptSession({ token: 't', expiresAt: '', me: han })
    await open()
    expect((await screen.findByRole('alert', undefined, { timeout: 8000 })).textContent).toContain('网络')
    expect(screen.getByText('韩敏')).toBeTruthy()
    expect(screen.getByText('代表工作台')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '登录' })).toBeNull()
    http.answer('GET /me', () => han)
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('does not call somebody signed out who has a session that nobody remembers', async () => {
    adoptSession({ token: 't', expiresAt: '', me: han })
    act(() => useApp.setState({ me: null }))
    await open()
    await screen.findByRole('button', { name: '再试一次' }, { timeout: 8000 })
    expect(screen.queryByRole('button', { name: '登录' })).toBeNull()
  })

  it('offers to sign in where there is no session, and says nothing of the network', async () => {
    await open()
    expect(screen.getByRole('button', { name: '登录' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('what is kept of it on the device', () => {
  it('is who signed in by phone, until they sign out; nothing of a guest', () => {
    adoptSession({ token: 't', expiresAt: '', me: han })
    expect(keptMe.read()).toEqual(han)
    dropSession()
    expect(keptMe.read()).toBeNull()
    adoptSession({ token: 't', expiresAt: '', me: { id: 'p', name: null, phoneMasked: null, grants: [], byLink: false, endedRoles: [] } })
    expect(keptMe.read()).toBeNull()
  })
})
