'use strict'

const { appendFileSync } = require('node:fs')

// Kilobytes, a line for each process.
process.on('exit', () => {
  appendFileSync(process.env.ORGLINT_BENCH_MEMORY, `${process.resourceUsage().maxRSS}\n`)
})
