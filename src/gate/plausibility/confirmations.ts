import type { Checked } from '../../schemas/checked.ts'
import type { Alarm } from './figures/alarm.ts'
import type { DeclaredCheck } from './figures/declared-check.ts'

/** A confirmation of one sidecar, and how many alarms it answered. */
export type Confirmation = { file: number; checked: Checked; answered: number }

/** Warnings that somebody looked at, in the sidecar of their dataset or in the note of their row. */
export class Confirmations {
	readonly #all: Confirmation[]
	readonly #notes = new Set<string>()

	constructor(byFile: readonly (readonly Checked[])[]) {
		this.#all = byFile.flatMap((own, file) => own.map((checked) => ({ file, checked, answered: 0 })))
	}

	/** True when somebody looked at what an alarm tells. Errors are not for confirming. */
	answer(check: DeclaredCheck, alarm: Alarm): boolean {
		if (check.severity === 'error') return false
		const { column, area } = alarm.cell
		if (column.isConfirmed(area)) {
			this.#notes.add(noteKey(column.file(area), column.line(area)))
			return true
		}
		const found = this.#all.filter((one) => one.file === column.file(area) && confirms(one.checked, check, alarm))
		for (const one of found) one.answered++
		return found.length > 0
	}

	/** Whether the note of a row answered something. */
	isAnswering(file: number, line: number): boolean {
		return this.#notes.has(noteKey(file, line))
	}

	/** Confirmations of sidecars that answered nothing. */
	get idle(): readonly Confirmation[] {
		return this.#all.filter(({ answered }) => answered === 0)
	}
}

/** True where an entry of `checked` speaks of an alarm. */
export function confirms(
	{ rule, areas, periods, indicators }: Checked,
	check: DeclaredCheck,
	{ cell, about }: Alarm,
): boolean {
	const { period, indicator } = cell.column
	return (
		rule === check.id &&
		(areas?.some((code) => about === code || about.startsWith(`${code}.`)) ?? true) &&
		(periods?.includes(period) ?? true) &&
		(indicators?.includes(indicator.id) ?? true)
	)
}

function noteKey(file: number, line: number): string {
	return `${file} ${line}`
}
