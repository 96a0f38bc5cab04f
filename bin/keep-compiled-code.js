'use strict'

const { closeSync, openSync, renameSync, rmSync, writeSync } = require('node:fs')

/**
 * Lays what V8 compiled of a part beside it, followed by the text it was made from. Whatever stands in the way (a
 * folder that only others may change, a full disk) is left alone: the next run compiles again.
 * @param {readonly {file: string, text: Buffer, script: import('node:vm').Script}[]} parts
 */
function keepCompiledCode(parts) {
  for (const { file, text, script } of parts) {
    // Complete at its final name or not there: other runs may start at any moment.
    const temporary = `${file}.${process.pid}.tmp`
    try {
      // First of all, since compiled code takes time to make.
      const descriptor = openSync(temporary, 'wx')
      try {
        writeWhole(descriptor, Buffer.concat([script.createCachedData(), text]))
      } finally {
        closeSync(descriptor)
      }
      renameSync(temporary, file)
    } catch {
      return remove(temporary)
    }
  }
}

function writeWhole(descriptor, bytes) {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

function remove(file) {
  try {
    rmSync(file, { force: true })
  } catch {
    // It is in nobody's way.
  }
}

module.exports = { keepCompiledCode }
