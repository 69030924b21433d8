import type { Finding } from '../../issue/finding.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { isWithoutValue, type ObservationStatus, observationStatusSchema } from '../../schemas/observation-status.ts'
import { CellCache } from '../csv/cell-cache.ts'
import { type CsvRecord, cellText } from '../csv/csv-record.ts'
import { areaLevel } from '../rules/area-level.ts'
import { categoryKnown } from '../rules/category-known.ts'
import { copiesPositive } from '../rules/copies-positive.ts'
import { percentRange } from '../rules/percent-range.ts'
import { range } from '../rules/range.ts'
import { statusKnown } from '../rules/status-known.ts'
import { statusWithoutValue } from '../rules/status-without-value.ts'
import { valueWithoutStatus } from '../rules/value-without-status.ts'
import { wholeNumber } from '../rules/whole-number.ts'
import type { Headings } from './match-headings.ts'
import type { observationColumns } from './observation-columns.ts'
import type { JudgedArea, JudgedIndicator, JudgedPeriod, ObservationJudges } from './observation-judges.ts'
import { marksOf, type NumberStyle, readNumber } from './read-number.ts'
import { type MarkBytes, markBytes, readPlainNumber } from './read-plain-number.ts'
import type { ObservationFile } from './stream-observations.ts'

/** A row without a fault. The same object is filled again for every row: take what you keep. */
export type ObservationRow = {
	area: string
	indicator: Indicator
	period: string
	reference: string
	status: ObservationStatus
	value: number | null
	category: string | null
	copies: number | null
	/** Decodes the note; `null` when there is none. */
	note(): string | null
}

type Column = (typeof observationColumns.known)[number]
/** `promisesValue` is false beside O, M and Q. */
type JudgedStatus = { status: ObservationStatus | null; promisesValue: boolean; finding: Finding | null }
type JudgedCopies = { copies: number | null; finding: Finding | null }

/** What a reader of rows does with what it finds. */
export type RowEvents = {
	onFault(line: number, column: Column, finding: Finding): void
	/** Called for each row that names a figure, right or wrong otherwise. */
	onKey(line: number, area: JudgedArea, period: JudgedPeriod, indicator: JudgedIndicator): void
	onRow(row: ObservationRow): void
}

/** Checks the rows of one observation file; works on bytes and makes no object for a row that is right. */
export class ObservationReader {
	readonly #areas: CellCache<JudgedArea>
	readonly #periods: CellCache<JudgedPeriod>
	readonly #indicators: CellCache<JudgedIndicator>
	readonly #statuses = new CellCache(judgeStatus)
	readonly #copies = new CellCache(judgeCopies)
	readonly #events: RowEvents
	readonly #wholeColumn: NumberColumn
	readonly #decimalColumn: NumberColumn
	readonly #row: ObservationRow
	#at: Record<Column, number> | null = null
	#record: CsvRecord | null = null
	#clean = true

	constructor(file: ObservationFile, judges: ObservationJudges, areas: CellCache<JudgedArea>, events: RowEvents) {
		this.#areas = areas
		this.#periods = new CellCache((text) => judges.period(text, file.referenceMonths))
		this.#indicators = new CellCache((text) => judges.indicator(text))
		this.#events = events
		this.#wholeColumn = numberColumn({ format: file.format, declared: file.declared, grouped: true })
		this.#decimalColumn = numberColumn({ format: file.format, declared: file.declared, grouped: false })
		this.#row = emptyRow(() => this.#note())
	}

	setHeadings({ position }: Headings): void {
		this.#at = {
			kode_wilayah: position('kode_wilayah'),
			periode: position('periode'),
			indikator: position('indikator'),
			nilai: position('nilai'),
			status: position('status'),
			jumlah_salinan: position('jumlah_salinan'),
			catatan: position('catatan'),
		}
	}

	read(record: CsvRecord): void {
		const at = this.#at
		if (!at) return
		this.#record = record
		this.#clean = true
		const area = this.#areas.get(record, at.kode_wilayah)
		const period = this.#periods.get(record, at.periode)
		const indicator = this.#indicators.get(record, at.indikator)
		if (area.finding) this.#fault('kode_wilayah', area.finding)
		if (period.finding) this.#fault('periode', period.finding)
		if (indicator.finding) this.#fault('indikator', indicator.finding)
		if (area.depth > indicator.deepest) this.#reportLevel(area, indicator)
		const judged = at.status === -1 ? noStatus : this.#statuses.get(record, at.status)
		if (judged.finding) this.#fault('status', judged.finding)
		else this.#readValue(record, at.nilai, judged, indicator)
		const copies = at.jumlah_salinan === -1 ? noCopies : this.#copies.get(record, at.jumlah_salinan)
		if (copies.finding) this.#fault('jumlah_salinan', copies.finding)
		if (area.id !== -1 && period.id !== -1 && indicator.id !== -1) {
			this.#events.onKey(record.line, area, period, indicator)
		}
		if (this.#clean) this.#handOn(area, period, indicator, judged.status, copies.copies)
	}

	#handOn(
		area: JudgedArea,
		period: JudgedPeriod,
		{ indicator }: JudgedIndicator,
		status: ObservationStatus | null,
		copies: number | null,
	): void {
		if (!indicator) return
		const row = this.#row
		row.area = area.text
		row.indicator = indicator
		row.period = period.text
		row.reference = period.reference
		row.status = status ?? 'A'
		row.copies = copies
		this.#events.onRow(row)
	}

	/** Reads the value against its status into the row. */
	#readValue(record: CsvRecord, cell: number, { status, promisesValue }: JudgedStatus, judged: JudgedIndicator): void {
		this.#row.value = null
		this.#row.category = null
		const start = record.starts[cell] as number
		const end = record.ends[cell] as number
		if (start === end || !promisesValue) {
			const text = cellText(record, cell)
			const finding = statusWithoutValue(text, status) ?? valueWithoutStatus(text, status)
			if (finding) this.#fault(text === '' && status === null ? 'nilai' : 'status', finding)
			return
		}
		if (judged.indicator === null) return
		if (judged.indicator.measure === 'category') this.#readCategory(cellText(record, cell), judged.indicator)
		else this.#readNumber(record, cell, judged, judged.indicator)
	}

	#readCategory(word: string, { categories }: Indicator): void {
		const finding = categoryKnown(word, categories)
		if (finding) this.#fault('nilai', finding)
		else this.#row.category = word
	}

	#readNumber(record: CsvRecord, cell: number, judged: JudgedIndicator, indicator: Indicator): void {
		const { style, marks } = judged.grouped ? this.#wholeColumn : this.#decimalColumn
		const plain = readPlainNumber(record.bytes, record.starts[cell] as number, record.ends[cell] as number, marks)
		const value = Number.isNaN(plain) ? readNumber(cellText(record, cell), style) : plain
		if (typeof value !== 'number') {
			this.#fault('nilai', value)
			return
		}
		this.#row.value = value
		if (value >= judged.lowest && value <= judged.highest && (indicator.measure !== 'count' || value % 1 === 0)) return
		const text = cellText(record, cell)
		const faults = [
			wholeNumber(value, text, indicator),
			percentRange(value, text, indicator),
			range(value, text, indicator),
		]
		for (const finding of faults) if (finding) this.#fault('nilai', finding)
	}

	#reportLevel({ area }: JudgedArea, { indicator }: JudgedIndicator): void {
		const finding = area && indicator ? areaLevel(area, indicator) : null
		if (finding) this.#fault('kode_wilayah', finding)
	}

	#fault(column: Column, finding: Finding): void {
		this.#clean = false
		this.#events.onFault(this.#record?.line ?? 1, column, finding)
	}

	#note(): string | null {
		const note = this.#record && this.#at ? cellText(this.#record, this.#at.catatan) : ''
		return note === '' ? null : note
	}
}

/** How numbers of a kind of measure are written in one file, for both readers of numbers. */
type NumberColumn = { style: NumberStyle; marks: MarkBytes }

function numberColumn(style: NumberStyle): NumberColumn {
	return { style, marks: markBytes(marksOf(style)) }
}

const noStatus: JudgedStatus = { status: null, promisesValue: true, finding: null }
const noCopies: JudgedCopies = { copies: null, finding: null }

function judgeStatus(text: string): JudgedStatus {
	if (text === '') return noStatus
	const status = observationStatusSchema.safeParse(text).data ?? null
	return { status, promisesValue: status === null || !isWithoutValue(status), finding: statusKnown(text) }
}

function judgeCopies(text: string): JudgedCopies {
	if (text === '') return noCopies
	const finding = copiesPositive(text)
	return { copies: finding ? null : Number(text), finding }
}

function emptyRow(note: () => string | null): ObservationRow {
	const row = { area: '', period: '', reference: '', status: 'A', value: null, category: null, copies: null, note }
	return row as unknown as ObservationRow
}
