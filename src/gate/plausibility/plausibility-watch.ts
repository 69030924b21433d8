import { broken, type Finding } from '../../issue/finding.ts'
import type { IssueCollector } from '../../issue/issue-collector.ts'
import type { Checked } from '../../schemas/checked.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { ObservationStatus } from '../../schemas/observation-status.ts'
import { checkedNothing, notedNothing } from '../rules/plausible-checked.ts'
import { Confirmations } from './confirmations.ts'
import type { Alarm, CheckContext } from './figures/alarm.ts'
import type { DeclaredCheck } from './figures/declared-check.ts'
import { type FigureColumn, FigureTable } from './figures/figure-table.ts'
import { judges } from './judges.ts'
import { plausibilityRules } from './plausibility-rules.ts'

/** What a row says of its figure, as far as checks ask. */
export type WatchedRow = {
	area: string
	indicator: Indicator
	period: string
	reference: string
	status: ObservationStatus
	value: number | null
	category: string | null
	note(): string | null
}

/** The file that rows come from now, and what its sidecar confirms. */
type WatchedFile = { file: string; checked: readonly Checked[] | undefined }

type Surroundings = Omit<CheckContext, 'table' | 'families'>

const confirmedNote = /^\s*sudah diperiksa\s*:\s*\S/i

/** Keeps the figures that go by and are named by a check, and tells at the end which of them are implausible. */
export class PlausibilityWatch {
	readonly #checks: readonly DeclaredCheck[]
	readonly #surroundings: Surroundings
	readonly #watched: ReadonlySet<string>
	readonly #table = new FigureTable()
	readonly #files: WatchedFile[] = []
	readonly #noted: { file: number; line: number }[] = []
	readonly #read = { line: 0, file: 0, status: 'A' as ObservationStatus, confirmed: false }
	/** Columns of the file being read, by the numbers of indicator and period; `null` for what no check names. */
	#columns = new Map<number, FigureColumn | null>()

	#context: CheckContext | null = null

	constructor(checks: readonly DeclaredCheck[], surroundings: Surroundings) {
		this.#checks = checks
		this.#surroundings = surroundings
		this.#watched = namesOf(checks, surroundings)
	}

	/** The rows that follow come from this file. */
	begin(file: WatchedFile): void {
		this.#files.push(file)
		this.#columns = new Map()
		this.#context = null
		this.#read.file = this.#files.length - 1
	}

	/** Takes a row without a fault; `ids` number its area, period and indicator. */
	take(row: WatchedRow, line: number, ids: { area: number; period: number; indicator: number }): void {
		const key = ids.indicator * 65_536 + ids.period
		const known = this.#columns.get(key)
		const column = known === undefined ? this.#columnFor(row, key) : known
		if (column === null || column.has(ids.area)) return
		const number = row.value ?? (row.category === null ? Number.NaN : row.indicator.categories.indexOf(row.category))
		if (Number.isNaN(number)) return
		this.#table.areas[ids.area] ??= row.area
		const note = row.note()
		this.#read.line = line
		this.#read.status = row.status
		this.#read.confirmed = note !== null && confirmedNote.test(note)
		if (this.#read.confirmed) this.#noted.push({ file: this.#read.file, line })
		column.set(ids.area, number, this.#read)
	}

	#columnFor({ indicator, period, reference }: WatchedRow, key: number): FigureColumn | null {
		const column = this.#watched.has(indicator.id) ? this.#table.columnFor(indicator, period, reference) : null
		this.#columns.set(key, column)
		return column
	}

	/** After the last row: reports what is implausible and not confirmed; returns how much was confirmed. */
	end(issues: IssueCollector): number {
		const confirmations = new Confirmations(this.#files.map(({ checked }) => checked ?? []))
		let confirmed = 0
		for (const { check, alarm } of this.alarms()) {
			if (confirmations.answer(check, alarm)) confirmed++
			else this.#report(check, alarm, issues)
		}
		this.#reportIdle(confirmations, issues)
		return confirmed
	}

	/** After the last row: all that is implausible, confirmed or not, check by check. */
	*alarms(): Generator<{ check: DeclaredCheck; alarm: Alarm }> {
		const context = this.context()
		for (const check of this.spelt()) {
			for (const alarm of judges[check.kind](check, context)) yield { check, alarm }
		}
	}

	/** The checks with the ids of all that they look at, once all rows were taken. */
	spelt(): DeclaredCheck[] {
		return this.#checks.map((check) => ({ ...check, indicators: this.#indicatorsOf(check) }))
	}

	/** Ids of what a check looks at: `*` stands for all with figures that no other check of its kind names. */
	#indicatorsOf({ id, kind, indicators }: DeclaredCheck): readonly string[] {
		if (!indicators.includes('*')) return indicators
		const named = this.#checks.filter((other) => other.kind === kind && other.id !== id)
		const taken = new Set(named.flatMap((other) => other.indicators))
		return this.#table.indicators.filter((indicator) => !taken.has(indicator))
	}

	/** What checks look at once all rows were taken. */
	context(): CheckContext {
		this.#context ??= { ...this.#surroundings, table: this.#table, families: this.#table.families() }
		return this.#context
	}

	#report(check: DeclaredCheck, alarm: Alarm, issues: IssueCollector): void {
		const { column, area } = alarm.cell
		const file = this.#files[column.file(area)]?.file ?? ''
		const place = check.kind === 'period' ? 'periode' : 'nilai'
		issues.add(file, column.line(area), place, findingOf(check, alarm))
	}

	#reportIdle(confirmations: Confirmations, issues: IssueCollector): void {
		const severities = new Map(this.#checks.map(({ id, severity }) => [id, severity]))
		for (const { file, checked } of confirmations.idle) {
			const sidecar = (this.#files[file]?.file ?? '').replace(/\.csv$/, '.yaml')
			issues.add(sidecar, null, 'checked', checkedNothing(checked.rule, severities.get(checked.rule) ?? null))
		}
		for (const { file, line } of this.#noted) {
			if (!confirmations.isAnswering(file, line)) {
				issues.add(this.#files[file]?.file ?? '', line, 'catatan', notedNothing())
			}
		}
	}
}

/** Ids of all indicators that a check looks at, directly or because a category belongs to it. */
function namesOf(checks: readonly DeclaredCheck[], { indicators }: Surroundings): ReadonlySet<string> {
	const named = checks.flatMap(({ indicators: own, references }) => [...own, ...references])
	return new Set(named.includes('*') ? indicators.keys() : named)
}

function findingOf(check: DeclaredCheck, { expected, received, says }: Alarm): Finding {
	const confirm =
		check.severity === 'error'
			? { id: '', en: '' }
			: {
					id: ` Bila benar, tulis "sudah diperiksa: …" di catatan barisnya, atau konfirmasi di checked berkas .yaml (rule: ${check.id}).`,
					en: ` If it is right, write "sudah diperiksa: …" in the note of its row, or confirm it under checked in the .yaml (rule: ${check.id}).`,
				}
	const hint = {
		id: `${says.id} ${check.says.id}${confirm.id}`,
		en: `${says.en} ${check.says.en}${confirm.en}`,
	}
	return { ...broken(plausibilityRules[check.kind], expected, received, hint), severity: check.severity }
}
