import process from 'node:process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does work that must not stop half-way. A signal to end that comes meanwhile takes effect when the work is done. */
export async function holdSignals(work: () => void): Promise<void> {
  let caught: NodeJS.Signals | undefined
  const note = (signal: NodeJS.Signals) => {
    caught ??= signal
  }
  for (const signal of signals) process.on(signal, note)
  try {
    work()
  } finally {
    // Node tells of a signal when it next looks for events, which it may have done for this turn.
    await nextTurn()
    await nextTurn()
    for (const signal of signals) process.off(signal, note)
    if (caught) process.kill(process.pid, caught)
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
