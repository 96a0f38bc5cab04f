/** An amount as people write it: `EUR 900,000`. */
export function amountWords(amount: number, currency: string | undefined): string {
  const [whole = '', ...decimals] = String(amount).split('.')
  const grouped = [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...decimals].join('.')
  return currency === undefined ? grouped : `${currency} ${grouped}`
}
