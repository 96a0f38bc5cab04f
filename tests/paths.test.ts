import { describe, expect, it } from 'vitest'
import { absolutePath, fileName, folderOf, reportPath, withSlashes } from '../src/paths.ts'

describe('absolutePath', () => {
  it.each([
    ['a.yaml', '/work', '/work/a.yaml'],
    ['./org/../a.yaml', '/work', '/work/a.yaml'],
    ['../../../a.yaml', '/work', '/a.yaml'],
    ['/etc//a.yaml', '/work', '/etc/a.yaml'],
    ['.', '/', '/'],
    ['a\\b.yaml', '/work', '/work/a\\b.yaml'],
    ['org\\a.yaml', 'C:/work', 'C:/work/org/a.yaml'],
    ['D:\\a.yaml', 'C:/work', 'D:/a.yaml'],
    ['..\\..\\..\\a.yaml', 'C:/work', 'C:/a.yaml'],
    ['a.yaml', '//server/share', '//server/share/a.yaml'],
  ])('of %s in %s is %s', (path, folder, expected) => {
    expect(absolutePath(path, folder)).toBe(expected)
  })
})

describe('reportPath', () => {
  it.each([
    ['/work/org/a.yaml', '/work', 'org/a.yaml'],
    ['org/a.yaml', '/work', 'org/a.yaml'],
    ['/workshop/a.yaml', '/work', '/workshop/a.yaml'],
    ['/work', '/work', '.'],
    ['/a.yaml', '/', 'a.yaml'],
    ['C:/work/a.yaml', 'C:/work', 'a.yaml'],
    ['..', '/work/org', '/work'],
  ])('of %s in %s is %s', (path, folder, expected) => {
    expect(reportPath(path, folder)).toBe(expected)
  })
})

describe('parts of a path', () => {
  it('are the name and the folder', () => {
    expect(fileName('/work/org/a.yaml')).toBe('a.yaml')
    expect(folderOf('/work/org/a.yaml')).toBe('/work/org')
    expect(folderOf('/a.yaml')).toBe('/')
    expect(folderOf('C:/a.yaml')).toBe('C:/')
  })
})

describe('withSlashes', () => {
  it('leaves a backslash alone where it is part of a name', () => {
    expect(withSlashes('a\\b', '/work')).toBe('a\\b')
    expect(withSlashes('a\\b', 'C:/work')).toBe('a/b')
  })
})
