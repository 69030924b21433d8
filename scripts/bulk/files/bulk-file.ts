import type { RecipientFile, RecipientPart } from '../../../src/gate/recipients/recipient-file.ts'

/** One file of a dataset; `open` gives any of them as the CSV that the gate reads. */
export type BulkPart = RecipientPart & { path: string; format: 'csv' | 'parquet' }

/** A dataset of any size: one file, or a folder of parts, in CSV or Parquet. */
export type BulkFile = RecipientFile & { parts: readonly BulkPart[] }
