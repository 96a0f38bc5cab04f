type Child = Node | string | undefined | false

/** Attributes of an element; `false` and undefined leave one out, `true` sets it without a value. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined
}

/** Makes an element: `element('p.note', {}, 'text')`. Text stays text, whatever stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name | `${Name}.${string}`,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const [tag = '', ...classes] = name.split('.')
  const made = document.createElement(tag as Name)
  if (classes.length > 0) made.className = classes.join(' ')
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(key, value === true ? '' : String(value))
  }
  for (const child of children) if (child !== undefined && child !== false) made.append(child)
  return made
}

/** A button that does something. */
export function button(
  name: 'button' | `button.${string}`,
  attributes: Attributes,
  onPress: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element(name, { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', onPress)
  return made
}

/** Text from a chart, in its own direction of writing. */
export function own<Name extends 'span' | 'strong' | 'p' | 'td' | 'li'>(
  name: Name | `${Name}.${string}`,
  text: string,
): HTMLElementTagNameMap[Name] {
  return element(name, { dir: 'auto' }, text)
}
