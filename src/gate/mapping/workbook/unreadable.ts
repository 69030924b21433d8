import type { Bilingual } from '../../../schemas/bilingual.ts'
import { unreadableText } from './unreadable-text.ts'

/** Why a file cannot be read as tables. */
export type UnreadableReason = keyof typeof unreadableText

/** Figures that a sentence needs: a limit in bytes or cells, a row from 1. */
export type UnreadableDetail = { limit?: number; row?: number }

/** The one error of the readers: a file that is no table, cannot be opened or is too large, and what to do about it. */
export class UnreadableFile extends Error {
	readonly reason: UnreadableReason
	readonly detail: UnreadableDetail

	constructor(reason: UnreadableReason, detail: UnreadableDetail = {}) {
		super(unreadableText[reason](detail).en)
		this.name = 'UnreadableFile'
		this.reason = reason
		this.detail = detail
	}

	/** What is wrong and what to do, for the steward. */
	get words(): Bilingual {
		return unreadableText[this.reason](this.detail)
	}
}
