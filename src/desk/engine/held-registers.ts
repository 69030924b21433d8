import { understand } from '../../gate/mapping/understand.ts'
import type { Understanding } from '../../gate/mapping/understanding.ts'
import type { SourceFile } from '../../gate/mapping/workbook/source-file.ts'
import type { AreasBelow } from '../../schemas/desk-registers.ts'
import { type OfficeRegisters, officeRegisters } from './office-registers.ts'

/** Gives the areas without a page; asked once, where the registers say that there are such. */
export type FetchBelow = () => Promise<AreasBelow>

/** The registers of an office, which grow by the areas without a page once a file may name some. */
export class HeldRegisters {
	now: OfficeRegisters
	readonly #fetchBelow: FetchBelow
	#below: AreasBelow | null = null

	constructor(registers: OfficeRegisters, fetchBelow: FetchBelow) {
		this.now = registers
		this.#fetchBelow = fetchBelow
	}

	/** Goes by other registers; what was fetched beside them stays. */
	use(registers: OfficeRegisters): void {
		this.now = this.#below ? officeRegisters(registers.office, this.#below) : registers
	}

	/**
	 * A file that leaves nothing open names areas with a page alone; any other is held to those without one as well.
	 * @returns how the file is understood without an answer, where that is known by now
	 */
	async widenFor(file: SourceFile): Promise<Understanding | null> {
		if (!this.now.office.hasAreasBelow || this.#below) return null
		const understood = understand(file, this.now.mapping, {})
		const { questions, unmatched, problems } = understood
		if (questions.length + unmatched.length + problems.length === 0) return understood
		this.#below = await this.#fetchBelow()
		this.use(this.now)
		return null
	}
}
