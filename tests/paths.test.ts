import { describe, expect, it } from 'vitest'
import { absolutePath, fileName, folderOf, reportPath, withSlashes } from '../src/paths.ts'

describe('absolutePath', () => {
  it.each([
    ['a.yaml', '/desk', '/desk/a.yaml'],
    ['./org/../a.yaml', '/desk', '/desk/a.yaml'],
    ['../../../a.yaml', '/desk', '/a.yaml'],
    ['/etc//a.yaml', '/desk', '/etc/a.yaml'],
    ['.', '/', '/'],
    ['a\\b.yaml', '/desk', '/desk/a\\b.yaml'],
    ['org\\a.yaml', 'C:/desk', 'C:/desk/org/a.yaml'],
    ['D:\\a.yaml', 'C:/desk', 'D:/a.yaml'],
    ['..\\..\\..\\a.yaml', 'C:/desk', 'C:/a.yaml'],
    ['a.yaml', '//server/share', '//server/share/a.yaml'],
  ])('of %s in %s is %s', (path, folder, expected) => {
    expect(absolutePath(path, folder)).toBe(expected)
  })
})

describe('reportPath', () => {
  it.each([
    ['/desk/org/a.yaml', '/desk', 'org/a.yaml'],
    ['org/a.yaml', '/desk', 'org/a.yaml'],
    ['/workshop/a.yaml', '/desk', '/workshop/a.yaml'],
    ['/desk', '/desk', '.'],
    ['/a.yaml', '/', 'a.yaml'],
    ['C:/desk/a.yaml', 'C:/desk', 'a.yaml'],
    ['..', '/desk/org', '/desk'],
  ])('of %s in %s is %s', (path, folder, expected) => {
    expect(reportPath(path, folder)).toBe(expected)
  })
})

describe('parts of a path', () => {
  it('are the name and the folder', () => {
    expect(fileName('/desk/org/a.yaml')).toBe('a.yaml')
    expect(folderOf('/desk/org/a.yaml')).toBe('/desk/org')
    expect(folderOf('/a.yaml')).toBe('/')
    expect(folderOf('C:/a.yaml')).toBe('C:/')
  })
})

describe('withSlashes', () => {
  it('leaves a backslash alone where it is part of a name', () => {
    expect(withSlashes('a\\b', '/desk')).toBe('a\\b')
    expect(withSlashes('a\\b', 'C:/desk')).toBe('a/b')
  })
})
