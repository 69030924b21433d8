import type { Sidecar } from '../../../src/schemas/dataset.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'

/**
 * Programme recipients as they may be published: what a build works with, whether they were protected in this run
 * or in the office long before. Counts before protection never take this shape.
 */
export type ProtectedDataset = {
	id: string
	sidecar: Sidecar
	cells: readonly ProtectedCell[]
	/** `rows`: protected in this run, from rows; `tables`: read from `data/protected/`. */
	way: 'rows' | 'tables'
}
