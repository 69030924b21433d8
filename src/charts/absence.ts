import type { ObservationStatus } from '../schemas/observation-status.ts'

/** Words for figures that are not there; without a word for hidden ones they are called missing. */
export type AbsenceWords = {
	/** "belum ada data". */
	missingLabel: string
	/** "disamarkan": a figure that exists and is not shown. */
	suppressedLabel?: string | undefined
}

/** True for a figure that exists and is not shown, where the chart has a word for it. */
export function isHidden(status: ObservationStatus | undefined, { suppressedLabel }: AbsenceWords): boolean {
	return status === 'Q' && suppressedLabel !== undefined
}

/** The word for a figure that is not there. */
export function wordFor(status: ObservationStatus | undefined, words: AbsenceWords): string {
	return isHidden(status, words) ? (words.suppressedLabel ?? '') : words.missingLabel
}
