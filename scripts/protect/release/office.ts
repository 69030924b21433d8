import type { Correction } from '../../../src/schemas/correction.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { HeldSum } from '../../../src/schemas/reconciliation.ts'
import type { Project } from '../../gate/read/read-project.ts'
import type { ProtectedDataset } from './protected-dataset.ts'

/** What of a project is only for the reading of its rows, or is settled by it. */
type Unsettled = 'portal' | 'registry' | 'day' | 'files' | 'datasets' | 'corrections'

/** What was read is not changed any more. */
type Settled<T> = { readonly [Name in keyof T]: T[Name] extends (infer Row)[] ? readonly Row[] : T[Name] }

/** An office's folder, read, checked and protected: what all later floors work with. */
export type Office = Settled<Omit<Project, Unsettled>> & {
	readonly portal: Portal
	/** By name of the dataset. */
	readonly datasets: readonly { id: string; sidecar: Sidecar }[]
	/** In the order of the datasets, and within each of its rows. */
	readonly observations: readonly Observation[]
	/** Corrected figures and names, newest first. */
	readonly corrections: readonly Correction[]
	/** Programme recipients after protection, by name of the dataset; counts before it never come here. */
	readonly recipients: readonly ProtectedDataset[]
	/** Sums of published observations that must agree, as they do. */
	readonly reconciliation: readonly HeldSum[]
	/** Whether an area has a page; others are named without a link. */
	hasPage(code: string): boolean
}
