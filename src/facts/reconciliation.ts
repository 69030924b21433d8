import { tableReader } from '../contract/read-generated.ts'

/** Every sum that must agree, as it does. */
export const readReconciliation = tableReader('reconciliation')

/** How many of these sums a dataset is part of. */
export function sumsOfDataset(id: string): number {
	return readReconciliation().filter(({ dataset, otherDataset }) => dataset === id || otherDataset === id).length
}
