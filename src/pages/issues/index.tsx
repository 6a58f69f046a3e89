import { useDidHide, useDidShow, useLoad, useUnload } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Page } from '@/shared/ui/page'
import { Segmented } from '@/shared/ui/segmented'
import { useApp } from '@/store'
import { IssueList, type ListName } from './issue-list'

const isListName = (value: unknown): value is ListName => value === 'mine' || value === 'public'

const lists = [{ value: 'public', name: '大家的事' }, { value: 'mine', name: '我的' }] as const

const IssuesPage = () => {
  const [list, setList] = useState<ListName>('public')
  const [isShown, setShown] = useState(true)
  const communityId = useApp((state) => state.place?.communityId ?? null)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  // Home's 「全部」 says which list is meant: a tab page gets no query.
  const follow = (name: unknown) => { if (isListName(name)) setList(name) }
  useLoad(() => { Taro.eventCenter.on('issues.list', follow) })
  useUnload(() => { Taro.eventCenter.off('issues.list', follow) })
  return (
    <Page title="事项" tab="issues" back={false}>
      <Segmented label="看哪些事项" options={lists} value={list} onChange={setList} />
      <IssueList key={list} list={list} communityId={list === 'public' ? communityId : null} isShown={isShown} />
    </Page>
  )
}

export default IssuesPage
