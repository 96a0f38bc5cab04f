/** What a record may say of a person beside their id and name. */
export const personalFacts = [
  'email',
  'style',
  'strengths',
  'skills',
  'experience',
  'startDate',
  'leavingOn',
  'status',
  'riskOfLoss',
] as const
