import type { Finding } from '../../issue/finding.ts'
import { breakdowns } from '../../schemas/recipients.ts'
import { CellCache } from '../csv/cell-cache.ts'
import type { CsvRecord } from '../csv/csv-record.ts'
import { SeenKeys } from '../csv/seen-keys.ts'
import type { Headings } from '../read/match-headings.ts'
import { unknownCategory } from '../rules/recipient-category.ts'
import { recipientDuplicate } from '../rules/recipient-duplicate.ts'
import { personOfGroup } from '../rules/recipient-unit.ts'
import { noCount } from '../rules/recipient-whole.ts'
import { ProgrammePeriodCounts } from './programme-period-counts.ts'
import type { JudgedProgramme, RecipientJudges } from './recipient-judges.ts'

type Fault = (line: number, column: string, finding: Finding) => void

/**
 * Checks rows of recipients and adds them up as they come; no row is kept, and none makes an object. In a
 * file without a column `jumlah` each row is one recipient.
 */
export class RecipientRowReader {
	readonly groups = new Map<number, ProgrammePeriodCounts>()
	rows = 0
	recordLevel = true
	readonly #villages
	readonly #programmes
	readonly #periods
	readonly #words = breakdowns.map(() => new CellCache((text) => text))
	readonly #counts
	readonly #amounts
	readonly #seen = new SeenKeys()
	/** Told of each wrong cell; a table that came in several files changes it between them. */
	onFault: Fault = () => {}
	readonly #categories = new Int32Array(breakdowns.length)
	#at = { village: -1, programme: -1, period: -1, count: -1, amount: -1 }
	#breakdownsAt: readonly number[] = []
	#clean = true
	#line = 1

	constructor(judges: RecipientJudges) {
		this.#villages = new CellCache((text) => judges.village(text))
		this.#programmes = new CellCache((text) => judges.programme(text))
		this.#periods = new CellCache((text) => judges.period(text))
		this.#counts = new CellCache((text) => judges.number(text))
		this.#amounts = new CellCache((text) => judges.number(text))
	}

	setHeadings({ position }: Headings): void {
		this.#at = {
			village: position('kode_wilayah'),
			programme: position('program'),
			period: position('periode'),
			count: position('jumlah'),
			amount: position('nilai_rupiah'),
		}
		this.#breakdownsAt = breakdowns.map(position)
		this.recordLevel = this.#at.count === -1
	}

	read(record: CsvRecord): void {
		const at = this.#at
		this.rows++
		this.#clean = true
		this.#line = record.line
		const village = this.#villages.get(record, at.village)
		const programme = this.#programmes.get(record, at.programme)
		const period = this.#periods.get(record, at.period)
		if (village.finding) this.#fault('kode_wilayah', village.finding)
		if (programme.finding) this.#fault('program', programme.finding)
		if (period.finding) this.#fault('periode', period.finding)
		const key = programme.programme ? this.#readCategories(record, programme) : 0
		const recipients = this.recordLevel ? 1 : this.#readCount(record)
		const amount = at.amount === -1 ? null : this.#amounts.get(record, at.amount)
		if (amount?.finding) this.#fault('nilai_rupiah', amount.finding)
		if (!this.#clean || !programme.programme) return
		const group = this.#groupOf(programme, period)
		if (!this.recordLevel && !this.#seen.add(village.id, programme.id * 4_096 + period.id, key)) {
			this.#fault('jumlah', recipientDuplicate())
			return
		}
		if (amount === null || amount.isEmpty) group.emptyAmounts++
		group.add(village.id, recipients, amount?.value ?? 0, this.#categories)
	}

	/** Reads the place of each category; returns one number for all of them together. */
	#readCategories(record: CsvRecord, { programme, words }: JudgedProgramme): number {
		let key = 0
		for (let i = 0; i < breakdowns.length; i++) {
			const at = this.#breakdownsAt[i] as number
			const { ids, places } = words[i] as JudgedProgramme['words'][number]
			const text = at === -1 ? '' : (this.#words[i] as CellCache<string>).get(record, at)
			const place = text === '' ? -1 : (places.get(text) ?? -2)
			if (place === -2) this.#fault(breakdowns[i] as string, unknownCategory([...places.keys()]))
			else if (place >= 0 && i > 0 && programme?.recipientUnit === 'kelompok') {
				this.#fault(breakdowns[i] as string, personOfGroup())
			}
			this.#categories[i] = Math.max(place, -1)
			key = key * (ids.length + 1) + place + 1
		}
		return key
	}

	#readCount(record: CsvRecord): number {
		const { value, isEmpty, finding } = this.#counts.get(record, this.#at.count)
		if (finding || isEmpty) this.#fault('jumlah', finding ?? noCount())
		return value
	}

	#groupOf(programme: JudgedProgramme, period: { id: number; text: string }): ProgrammePeriodCounts {
		const key = programme.id * 65_536 + period.id
		const known = this.groups.get(key)
		if (known) return known
		const group = new ProgrammePeriodCounts(programme, period.text, this.recordLevel)
		this.groups.set(key, group)
		return group
	}

	#fault(column: string, finding: Finding): void {
		this.#clean = false
		this.onFault(this.#line, column, finding)
	}
}
