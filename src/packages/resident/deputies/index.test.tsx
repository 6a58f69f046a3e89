import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useApp } from '@/store'
import { fakeHttp } from '@/test/fake-http'
import { grid, han } from '@/test/street-samples'
import DeputiesPage from './index'

const http = fakeHttp()
Object.assign(Taro, { setNavigationBarTitle: async () => undefined })

const { id, communityId } = grid
const estates = { street: { id: 's', name: '鱼复街道' }, communities: [{ id: String(communityId), name: '榕树社区', dutyPhone: null, estates: [{ name: '榕树苑', grids: [{ id, buildings: '5–8 栋' }] }] }] }

it('leads on to the whole street where the own community has no such estate', async () => {
  useApp.getState().choosePlace({ id, name: grid.name, street: grid.street, community: grid.community, communityId, dutyPhone: null })
  http.answer('GET /estates', () => estates)
  http.answer('GET /deputies', () => ({ items: [], next: null }))
  render(<DeputiesPage />)
  await screen.findByText('没有找到代表')
  fireEvent.change(await screen.findByRole('searchbox', { name: /小区名字/ }), { target: { value: '供销' } })
  await screen.findByText('榕树社区里没有叫这个名字的小区', undefined, { timeout: 3000 })
  http.answer('GET /deputies', () => ({ items: [han], next: null }))
  fireEvent.click(screen.getByRole('button', { name: '到全部社区里找' }))
  await screen.findByText('韩敏')
  cleanup()
})
