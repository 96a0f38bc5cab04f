/**
 * The first value that was added under each key. Many charts are read without one question, so what is added waits
 * in a list until somebody asks.
 */
export class FirstByKey<Value> {
  private readonly known = new Map<string, Value>()
  private keys: string[] = []
  private values: Value[] = []

  add(key: string, value: Value): void {
    this.keys.push(key)
    this.values.push(value)
  }

  get(key: string): Value | undefined {
    if (this.keys.length > 0) this.settle()
    return this.known.get(key)
  }

  private settle(): void {
    for (const [at, key] of this.keys.entries()) {
      if (!this.known.has(key)) this.known.set(key, this.values[at] as Value)
    }
    this.keys = []
    this.values = []
  }
}
