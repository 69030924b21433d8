import { UnreadableFile } from './unreadable.ts'

/** What one file may ask of the machine before it is refused. */
export type WorkbookLimits = {
	/** Bytes of all parts that are read, once unpacked. */
	unpackedBytes: number
	/** Cells of all sheets, the empty ones between two others included. */
	cells: number
	/** Parts of the package. */
	entries: number
}

/** Three times the largest table of an office (all villages, eight columns), and far below what fills a browser. */
export const workbookLimits: WorkbookLimits = { unpackedBytes: 64 * 1_048_576, cells: 2_000_000, entries: 4_000 }

/** What is left of the limits while a file is read. */
export class ReadingBudget {
	readonly #limits: WorkbookLimits
	#bytes = 0
	#cells = 0

	constructor(limits: WorkbookLimits) {
		this.#limits = limits
	}

	/** @throws {UnreadableFile} when so many bytes more would pass the limit */
	allowBytes(more: number): void {
		if (this.#bytes + more > this.#limits.unpackedBytes) throw this.#tooLarge()
	}

	/** @throws {UnreadableFile} once more bytes were unpacked than the limit */
	spendBytes(bytes: number): void {
		this.#bytes += bytes
		if (this.#bytes > this.#limits.unpackedBytes) throw this.#tooLarge()
	}

	/** @throws {UnreadableFile} once there are more cells than the limit */
	spendCells(cells: number): void {
		this.#cells += cells
		if (this.#cells > this.#limits.cells) throw new UnreadableFile('too-many-cells', { limit: this.#limits.cells })
	}

	/** @throws {UnreadableFile} when the package has more parts than the limit */
	allowEntries(entries: number): void {
		if (entries > this.#limits.entries) throw new UnreadableFile('damaged')
	}

	#tooLarge(): UnreadableFile {
		return new UnreadableFile('too-large', { limit: this.#limits.unpackedBytes })
	}
}
