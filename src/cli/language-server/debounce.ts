/** Runs the last of several tasks under one name, once nothing was asked for that name for a while. */
export class Debounce {
  readonly #timers = new Map<string, NodeJS.Timeout>()

  run(name: string, milliseconds: number, task: () => void): void {
    this.cancel(name)
    const timer = setTimeout(() => {
      this.#timers.delete(name)
      task()
    }, milliseconds)
    this.#timers.set(name, timer)
  }

  cancel(name: string): void {
    clearTimeout(this.#timers.get(name))
    this.#timers.delete(name)
  }

  cancelAll(): void {
    for (const name of this.#timers.keys()) this.cancel(name)
  }
}
