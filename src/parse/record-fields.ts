export { fieldsByRecord } from '../generated/chart-fields.ts'
