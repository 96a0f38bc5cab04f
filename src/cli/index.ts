/** What `bin/orglint.js` needs, bundled into one file. */
export { main } from './main.ts'
export { nodeIo } from './node-io.ts'
