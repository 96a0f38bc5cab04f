import type { Position } from './chart.ts'
import { isAssistantTitle } from './titles/assistant-title.ts'

/** Whether a seat is somebody's assistant by its title. An Assistant Director is none, nor is a chief of staff. */
export function isAssistant({ title }: Position): boolean {
  return title !== undefined && isAssistantTitle(title)
}
