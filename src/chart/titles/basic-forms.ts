/** Words and keys in their basic forms. */
export interface BasicForms {
  /** A form beside its basic form (`Leiter/Leiterin`) counts once. */
  readonly words: (words: readonly string[]) => readonly string[]
  readonly key: (key: string) => string
}

/** @param forms form of a word → its basic form */
export function basicForms(forms: ReadonlyMap<string, string>): BasicForms {
  const ofWords = (words: readonly string[]): readonly string[] => {
    const basic: string[] = []
    for (const word of words) {
      const form = forms.get(word) ?? word
      if (form !== basic.at(-1)) basic.push(form)
    }
    return basic
  }
  return {
    words: ofWords,
    key: (key) => (key.includes(' ') ? ofWords(key.split(' ')).join(' ') : (forms.get(key) ?? key)),
  }
}
