/** A report format that broke off; its `cause` is what it threw. */
export class FormatFailure extends Error {}
