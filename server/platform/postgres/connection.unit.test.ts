import { connectionFromUrl, databaseName, withDatabase } from './connection'

test('another database on the same server keeps user, password and parameters', () => {
  const connection = connectionFromUrl('postgres://u:p%40ss@db.example:6432/minqing?sslmode=require')
  expect(withDatabase(connection, 'other').connectionString).toBe('postgres://u:p%40ss@db.example:6432/other?sslmode=require')
  expect(databaseName(connection)).toBe('minqing')
})

test('an address without a database means minqing', () => {
  expect(databaseName(connectionFromUrl('postgresql://localhost'))).toBe('minqing')
  expect(withDatabase(connectionFromUrl('postgres://localhost'), 'x').connectionString).toBe('postgres://localhost/x')
})

test('a socket folder as host survives', () => {
  const connection = connectionFromUrl('postgres://u@%2Frun%2Fpg/minqing')
  expect(withDatabase(connection, 'x').connectionString).toBe('postgres://u@%2Frun%2Fpg/x')
})

test('other schemes are refused in plain words', () => {
  expect(() => connectionFromUrl('mysql://localhost/x')).toThrow('postgres://')
})
