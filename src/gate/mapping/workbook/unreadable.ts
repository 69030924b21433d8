import type { unreadableText } from './unreadable-text.ts'

/** Why a file cannot be read as tables. */
export type UnreadableReason = keyof typeof unreadableText

/** Figures that a sentence needs: a limit in bytes or cells, a row from 1. */
export type UnreadableDetail = { limit?: number; row?: number }

/**
 * The one error of the readers: a file that is no table, cannot be opened or is too large. Its words stand in
 * `unreadable-text.ts`, which a browser fetches when it meets such a file.
 */
export class UnreadableFile extends Error {
	readonly reason: UnreadableReason
	readonly detail: UnreadableDetail

	constructor(reason: UnreadableReason, detail: UnreadableDetail = {}) {
		super(reason)
		this.name = 'UnreadableFile'
		this.reason = reason
		this.detail = detail
	}
}
