import { Option } from 'commander'
import { joinWords } from '../wording.ts'

/** An option whose values are listed in its description; shells complete them. */
class ListedOption extends Option {
  readonly values: readonly string[]

  constructor(flags: string, values: readonly string[], more: string) {
    super(flags, `${joinWords(values, 'or')}${more === '' ? '' : ` ${more}`}`)
    this.values = values
  }
}

/** An option that takes one of some values. Whether a value is one of them is the command's business to check. */
export function listedOption(flags: string, values: readonly string[], more = ''): Option {
  return new ListedOption(flags, values, more)
}

/** The values of an option that lists them. */
export function listedValues(option: Option): readonly string[] | undefined {
  return option instanceof ListedOption ? option.values : undefined
}
