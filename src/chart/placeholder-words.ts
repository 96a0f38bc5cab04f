/** What stands where a name belongs when nobody holds the seat, as `foldText` writes it. */
export const vacantWords: readonly string[] = [
  ...['vacant', 'vacancy', 'new vacancy', 'current vacancy', 'currently vacant', 'now vacant'],
  ...['vacant post', 'vacant position', 'vacant role', 'vacant seat'],
  ...['post vacant', 'position vacant', 'role vacant', 'seat vacant', 'post currently vacant'],
  ...['open', 'open position', 'open role', 'open post', 'open seat', 'open req', 'open requisition', 'open headcount'],
  ...['new hire', 'new position', 'new role', 'new post', 'future hire', 'planned hire', 'new starter'],
  ...[
    'hiring',
    'now hiring',
    'hiring in progress',
    'currently hiring',
    'recruiting in progress',
    'recruiting',
    'under recruitment',
    'recruitment in progress',
    'being recruited',
  ],
  ...['unfilled', 'not filled', 'not yet filled', 'unoccupied', 'empty', 'no incumbent', 'none', 'nobody', 'no one'],
  ...['tbh', 'tbd', 'tba', 'tbc', 'tbr', 'to be hired', 'to be determined', 'to be announced', 'to be confirmed'],
  ...['to be appointed', 'to be recruited', 'to be filled', 'to be decided', 'to be named', 'to be advised'],
  // German, French, Spanish, Portuguese, Italian, Polish, Dutch, Nordic
  ...['vakant', 'unbesetzt', 'nicht besetzt', 'stelle vakant', 'stelle unbesetzt', 'zu besetzen', 'n.n', 'n. n', 'nn'],
  ...['poste vacant', 'a pourvoir', 'poste a pourvoir', 'vacante', 'puesto vacante', 'plaza vacante', 'cargo vacante'],
  ...['por cubrir', 'vago', 'vaga', 'vaga aberta', 'cargo vago', 'posto vacante', 'posizione vacante', 'wakat'],
  ...['stanowisko nieobsadzone', 'nieobsadzone', 'vacature', 'onbezet', 'ledig', 'ubesat', 'vakans', 'avoin'],
]

/** What stands there when somebody holds the seat whose name is not told. */
export const anonymousWords: readonly string[] = [
  ...['n/d', 'n/a', 'na', 'nd', 'n.d', 'n.a', 'not disclosed', 'undisclosed', 'not stated', 'not published'],
  ...['not applicable', 'not available', 'not known', 'unknown', 'unnamed', 'no name', 'name', 'name withheld'],
  ...['withheld', 'confidential', 'redacted', 'anonymous', 'anonymised', 'anonymized', 'eliminated'],
  // Made by systems for whoever has not signed in
  'guest user',
  ...['x', 'xx', 'xxx', 'xxxx', 'null', 'undefined'],
]
