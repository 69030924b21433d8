import { marksOf } from '../../src/gate/read/read-number.ts'
import {
	mostComponents,
	ProgrammePeriodCounts,
	tooManyAmounts,
} from '../../src/gate/recipients/programme-period-counts.ts'
import type { CountedRows } from '../../src/gate/recipients/read-recipient-file.ts'
import type { RecipientContext, RecipientFile } from '../../src/gate/recipients/recipient-file.ts'
import { type JudgedProgramme, RecipientJudges } from '../../src/gate/recipients/recipient-judges.ts'
import { personalDataKindsIn } from '../../src/personal-data/find-personal-data.ts'
import { breakdowns } from '../../src/schemas/recipients.ts'
import type { Batch, RowsEngine } from './engines/rows-engine.ts'
import type { RowSelect } from './files/row-select.ts'
import type { WordLists } from './files/word-lists.ts'
import { SumCheck } from './sum-check.ts'

/** What is known of the rows before an engine is asked; `loaded` is their number. */
type LoadedRows = Omit<RowSelect, 'sql'> & { loaded: number }

/** Sums above this do not fit the whole numbers of an engine. */
const LARGEST_SUM = 2 ** 62

/**
 * Has an engine count the rows it holds, and holds its answers to the gate's own judges. `null` where any row, word, number
 * or sum is in doubt: then the gate reads the files and says what is wrong with them, or that nothing is.
 */
export async function countRows(
	engine: RowsEngine,
	{ recordLevel, hasSensitive, files, loaded }: LoadedRows,
	words: WordLists,
	file: RecipientFile,
	context: RecipientContext,
): Promise<CountedRows | null> {
	const rows = await countWhole(engine, files)
	if (rows === null || (!recordLevel && (await countRepeated(engine)) > 0)) return null
	const counts = new EngineCounts(words, new RecipientJudges(file, context), recordLevel)
	const check = new SumCheck(words, loaded)
	await engine.ask('village', (batch) => {
		counts.takeVillages(batch)
		check.takeVillages(batch)
	})
	for (const query of ['kecamatan', 'kabupaten'] as const)
		await engine.ask(query, (batch) => check.takeAround(query, batch))
	if (recordLevel && hasSensitive)
		await engine.ask('uniform', (batch) => {
			for (let at = 0; at < batch.rows; at++)
				if (batch.columns.breakdown[at] === 0) check.cover('uniform', batch.columns.row_count[at] as number)
			counts.takeClasses(batch)
		})
	const { thousands } = marksOf({ format: file.format, declared: file.declared, grouped: true })
	await engine.ask('amounts', (batch) => {
		for (let at = 0; at < batch.rows; at++) check.cover('amounts', batch.columns.row_count[at] as number)
		counts.takeAmounts(batch, thousands ?? '')
	})
	check.end()
	return counts.isDoubtful ? null : { ...counts.end(), recordLevel, rows }
}

/** Rows of all files; `null` where a row was refused, a file has none, or sums could outgrow the engine. */
async function countWhole(engine: RowsEngine, files: number): Promise<number | null> {
	const counted = new Map<number, { rows: number; refused: number }>()
	let [largest, rows] = [0, 0]
	await engine.ask('refused', ({ rows: length, columns }) => {
		for (let at = 0; at < length; at++) {
			const number = columns.file_number[at] as number
			const known = counted.get(number) ?? { rows: 0, refused: 0 }
			known.rows += columns.row_count[at] as number
			known.refused += columns.refused_rows[at] as number
			counted.set(number, known)
			rows += columns.row_count[at] as number
			largest = Math.max(largest, columns.largest_count[at] as number, columns.largest_amount[at] as number)
		}
	})
	const isWhole = counted.size === files && [...counted.values()].every(({ refused }) => refused === 0)
	return isWhole && largest * rows < LARGEST_SUM ? rows : null
}

async function countRepeated(engine: RowsEngine): Promise<number> {
	let groups = 0
	await engine.ask('repeated', ({ rows, columns }) => {
		for (let at = 0; at < rows; at++) groups += columns.group_count[at] as number
	})
	return groups
}

type Group = { counts: ProgrammePeriodCounts; programme: JudgedProgramme; filled: number[] }

/** What an engine answers, as the counts that the gate makes of rows. */
class EngineCounts {
	isDoubtful = false
	readonly #words: WordLists
	readonly #judges: RecipientJudges
	readonly #recordLevel: boolean
	readonly #villages: Int32Array
	readonly #programmes = new Map<number, JudgedProgramme>()
	readonly #groups = new Map<number, Group | null>()

	constructor(words: WordLists, judges: RecipientJudges, recordLevel: boolean) {
		this.#words = words
		this.#judges = judges
		this.#recordLevel = recordLevel
		this.#villages = new Int32Array(words.areas.length).fill(-2)
	}

	takeVillages({ rows, columns }: Batch<'village'>): void {
		for (let at = 0; at < rows; at++) {
			const village = this.#villageAt(columns.area[at] as number)
			const group = this.#groupAt(columns.programme[at] as number, columns.period[at] as number)
			if (village < 0 || !group) continue
			const breakdown = (columns.breakdown[at] as number) - 1
			const recipients = columns.recipient_count[at] as number
			if (breakdown < 0) this.#addTotal(group, village, at, columns)
			else {
				const category = this.#categoryAt(group, breakdown, columns.category[at] as number)
				if (category < 0) continue
				group.filled[breakdown] = (group.filled[breakdown] as number) + (columns.row_count[at] as number)
				group.counts.addCategory(village, breakdown, category, recipients)
			}
		}
	}

	takeClasses({ rows, columns }: Batch<'uniform'>): void {
		const [first, last] = [new Int32Array(breakdowns.length).fill(-1), new Int32Array(breakdowns.length).fill(-1)]
		for (let at = 0; at < rows; at++) {
			const village = this.#villageAt(columns.area[at] as number)
			const group = this.#groupAt(columns.programme[at] as number, columns.period[at] as number)
			if (village < 0 || !group) continue
			first[COMPONENT] = this.#placeOf(group, COMPONENT, columns.first_component[at] as number)
			last[COMPONENT] = this.#placeOf(group, COMPONENT, columns.last_component[at] as number)
			first[DISABILITY] = this.#placeOf(group, DISABILITY, columns.first_disability[at] as number)
			last[DISABILITY] = this.#placeOf(group, DISABILITY, columns.last_disability[at] as number)
			const breakdown = (columns.breakdown[at] as number) - 1
			const category = breakdown < 0 ? 0 : this.#placeOf(group, breakdown, columns.category[at] as number)
			const slot = breakdown < 0 ? 0 : (group.counts.slots[breakdown]?.first ?? 0) + category
			group.counts.markClass(village, slot, first, last)
		}
	}

	takeAmounts({ rows, columns }: Batch<'amounts'>, thousands: string): void {
		for (let at = 0; at < rows; at++) {
			const amount = columns.amount[at] as number
			if (amount >= LONG_AMOUNT && mayBePersonal(amount, thousands)) this.isDoubtful = true
			const group = this.#groupAt(columns.programme[at] as number, columns.period[at] as number)
			if (!this.#recordLevel || !group || !(group.counts.paid instanceof Map)) continue
			const paid = group.counts.paid
			const rupiah = Math.max(amount, 0)
			paid.set(rupiah, (paid.get(rupiah) ?? 0) + (columns.row_count[at] as number))
			if (paid.size >= tooManyAmounts) group.counts.paid = 'many'
		}
	}

	end(): Pick<CountedRows, 'groups' | 'codes'> {
		const groups = [...this.#groups.values()].flatMap((group) => group ?? [])
		for (const { counts, filled } of groups)
			filled.forEach((rows, breakdown) => {
				counts.empty[breakdown] = counts.rows - rows
			})
		return { groups: groups.map(({ counts }) => counts), codes: this.#judges.codes }
	}

	#addTotal({ counts }: Group, village: number, at: number, columns: Batch<'village'>['columns']): void {
		counts.addTotal(village, {
			rows: columns.row_count[at] as number,
			recipients: columns.recipient_count[at] as number,
			rupiah: columns.rupiah[at] as number,
			unpaidRows: columns.unpaid_rows[at] as number,
		})
	}

	#villageAt(area: number): number {
		const known = this.#villages[area] as number
		if (known !== -2) return known
		const { id, finding } = this.#judges.village(this.#words.areas[area] as string)
		if (finding) this.isDoubtful = true
		this.#villages[area] = id
		return id
	}

	#groupAt(programme: number, period: number): Group | null {
		const key = programme * 65_536 + period
		const known = this.#groups.get(key)
		if (known !== undefined) return known
		const judged = this.#programmes.get(programme) ?? this.#judges.programme(this.#words.words[programme] as string)
		this.#programmes.set(programme, judged)
		const when = this.#judges.period(this.#words.words[period] as string)
		const isKnown = judged.programme !== null && !judged.finding && !when.finding
		// More components than a class keeps apart are told apart by their places, which an engine does not know.
		if (!isKnown || (judged.words[COMPONENT]?.ids.length ?? 0) > mostComponents) this.isDoubtful = true
		const counts = isKnown ? new ProgrammePeriodCounts(judged, when.text, this.#recordLevel) : null
		const group = counts && { counts, programme: judged, filled: breakdowns.map(() => 0) }
		this.#groups.set(key, group)
		return group
	}

	/** Place of a category, with what the gate holds it to; -1 where it does not fit its programme. */
	#categoryAt(group: Group, breakdown: number, word: number): number {
		const place = this.#placeOf(group, breakdown, word)
		const isOfPerson = breakdown !== COMPONENT && group.programme.programme?.recipientUnit === 'kelompok'
		if (place >= 0 && !isOfPerson) return place
		this.isDoubtful = true
		return -1
	}

	#placeOf({ programme }: Group, breakdown: number, word: number): number {
		return programme.words[breakdown]?.places.get(this.#words.words[word] as string) ?? -1
	}
}

const COMPONENT = breakdowns.indexOf('komponen')
const DISABILITY = breakdowns.indexOf('disabilitas')

/** The least amount that is written in nine characters or more, its marks included; shorter ones are nothing personal. */
const LONG_AMOUNT = 1_000_000

/** Whether an amount, as it may be written, could be a number of a person. */
function mayBePersonal(amount: number, thousands: string): boolean {
	const plain = String(amount)
	const grouped = plain.replaceAll(/\B(?=(\d{3})+$)/g, thousands)
	const kinds = (text: string) => personalDataKindsIn(text, { column: 'nilai_rupiah', prose: true })
	// A plain number is a number, even when it begins as a telephone number does.
	return [...kinds(plain)].some((kind) => kind !== 'phone') || kinds(grouped).size > 0
}
