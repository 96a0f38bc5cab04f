import type { HtmlData } from '../report/html-data.ts'
import { reportPage } from './report-page.ts'

/** Shows the report whose data stands in the page. */
const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as HtmlData
reportPage(data)
