/** A date that needs no calendar, as most are: a month, or one of the days that every month has. */
export const plainDate = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?$/
