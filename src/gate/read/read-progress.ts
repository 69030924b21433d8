/** How far the reading of one file has come. */
export type ReadProgress = { file: string; rows: number; bytes: number; totalBytes: number }
