/** A text of an office's folder as it was read. `file` is its name in reports, `name` that of the file alone. */
export type OfficeText = { file: string; name: string; text: string }
