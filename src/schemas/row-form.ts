/** Registers of an office that the desk adds rows to, by the name of their file without its ending. */
export const rowTables = ['recommendations', 'follow-ups', 'verifications', 'corrections', 'indicators'] as const
export type RowTable = (typeof rowTables)[number]

/** A cell of a row as a form asks for it: by its heading, with the words it may hold where only some may stand there. */
export type RowField = { heading: string; kind: 'text' | 'date'; choices: readonly string[] | null; required: boolean }
