import type { IssueCollector } from '../../issue/issue-collector.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { Programme } from '../../schemas/programme.ts'
import type { ProgrammeComponent } from '../../schemas/programme-component.ts'
import type { OpenFile } from '../csv/open-file.ts'
import type { NumberFormat } from '../read/read-number.ts'
import type { ReadProgress } from '../read/read-progress.ts'
import type { AreaRegister } from '../register/area-register.ts'
import type { ClassCount } from './class-counts.ts'
import type { RecipientTable } from './recipient-counts.ts'

/** One file of a dataset that came in several: all of them are one table. */
export type RecipientPart = { file: string; open: OpenFile }

/** A file of recipients: where it lies, what issues call it, how its numbers are written, and its sidecar. */
export type RecipientFile = {
	dataset: string
	open: OpenFile
	/** What issues about the whole of it name; where there are parts, their folder. */
	file: string
	/** The files that the table came in, where it is not one file. */
	parts?: readonly RecipientPart[]
	format: NumberFormat
	/** True when the sidecar names the number format. */
	declared: boolean
	sidecar: Sidecar | null
}

/** What rows of recipients are held to. */
export type RecipientContext = {
	register: AreaRegister
	programmes: readonly Programme[]
	components: readonly ProgrammeComponent[]
	/** K: no class smaller than this is ever published. */
	threshold: number
	issues: IssueCollector
	onProgress?: ((progress: ReadProgress) => void) | undefined
}

/**
 * A file of recipients as counts, before protection: in memory only, and nothing in it may be written.
 * `recordLevel` says that each row was one recipient; `classes` then tells how well they hide in each other.
 */
export type RecipientRows = {
	dataset: string
	sidecar: Sidecar | null
	recordLevel: boolean
	rows: number
	/** By programme, then by period. */
	tables: RecipientTable[]
	classes: ClassCount[]
}
