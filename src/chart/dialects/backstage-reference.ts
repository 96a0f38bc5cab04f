/** Where a reference is written. */
export interface Surroundings {
  /** Of the entity that it stands in; undefined: the default one. */
  readonly namespace: string | undefined
}

const defaultNamespace = 'default'

/**
 * A reference to an entity in one spelling: `[kind:][namespace/]name` becomes `group:team-a` or
 * `user:development/guest`, all in lower case. A part left out is that of the surroundings; the default namespace is
 * not written.
 */
export function entityReference(text: string, kind: 'group' | 'user', around: Surroundings): string {
  const [, ownKind, ownNamespace, name = text] = /^(?:([^:/]+):)?(?:([^:/]+)\/)?(.*)$/.exec(text) ?? []
  const namespace = (ownNamespace ?? around.namespace ?? defaultNamespace).toLowerCase()
  const place = namespace === defaultNamespace ? '' : `${namespace}/`
  return `${(ownKind ?? kind).toLowerCase()}:${place}${name.toLowerCase()}`
}
