import { button } from './element.ts'

const themes = ['auto', 'light', 'dark'] as const
const words = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const

/** A button that goes through the themes; `auto` is what the system prefers. */
export function themeButton(onChange: () => void): HTMLButtonElement {
  const root = document.documentElement
  const made = button('button.small', {}, () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'auto'
    if (next === 'auto') root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', next)
    name()
    onChange()
  })
  const current = () => themes.find((theme) => root.getAttribute('data-theme') === theme) ?? 'auto'
  const name = () => {
    made.textContent = `Theme: ${words[current()]}`
  }
  name()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange)
  return made
}
