import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closedFolder } from './unprivileged-account'

const STRANGER = { uid: 65_530, gid: 65_530 }
let home: string

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'minqing-closed-'))
  chmodSync(home, 0o755)
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

test('names the folder that a stranger may not pass', () => {
  const closed = path.join(home, 'root')
  mkdirSync(path.join(closed, 'project', '.data'), { recursive: true })
  expect(closedFolder(path.join(closed, 'project', '.data'), STRANGER)).toBeUndefined()
  chmodSync(closed, 0o700)
  expect(closedFolder(path.join(closed, 'project', '.data'), STRANGER)).toBe(closed)
})

test('a folder that is not there yet closes nothing; its owner and its group pass by their own bits', () => {
  expect(closedFolder(path.join(home, 'absent', 'pg'), STRANGER)).toBeUndefined()
  chmodSync(home, 0o710)
  const { uid, gid } = statSync(home)
  expect(closedFolder(home, { uid, gid: STRANGER.gid })).toBeUndefined()
  expect(closedFolder(home, { uid: STRANGER.uid, gid })).toBeUndefined()
  expect(closedFolder(home, STRANGER)).toBe(home)
})
