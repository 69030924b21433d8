import { parentCodeOf } from '../../src/schemas/area-code.ts'
import { BuildError } from '../ground/fault/build-error.ts'
import type { Batch, QueryName } from './engines/rows-engine.ts'
import type { WordLists } from './files/word-lists.ts'

type Sums = { rows: number; recipients: number; rupiah: number }

/**
 * Holds the sums that an engine gives for kecamatan and kabupaten to those of the villages: an engine that answered from a
 * part of the rows, or from some twice, is found out and not believed.
 */
export class SumCheck {
	readonly #words: WordLists
	readonly #parents: Readonly<Record<'kecamatan' | 'kabupaten', Int32Array>>
	readonly #left = new Map<string, Sums>()
	readonly #rows: number
	readonly #covered = new Map<string, number>()

	/** @param rows that were loaded: each answer has to be about all of them */
	constructor(words: WordLists, rows: number) {
		this.#rows = rows
		this.#words = words
		const place = new Map(words.around.map((code, at) => [code, at]))
		const above = (code: string, levels: number): string =>
			levels === 0 ? code : above(parentCodeOf(code) ?? code, levels - 1)
		const parents = (levels: number) => Int32Array.from(words.areas, (code) => place.get(above(code, levels)) ?? -1)
		this.#parents = { kecamatan: parents(1), kabupaten: parents(2) }
	}

	takeVillages({ rows, columns }: Batch<'village'>): void {
		for (let at = 0; at < rows; at++) {
			if ((columns.breakdown[at] as number) !== 0) continue
			this.cover('village', columns.row_count[at] as number)
			for (const query of ['kecamatan', 'kabupaten'] as const) {
				const area = this.#parents[query][columns.area[at] as number] as number
				this.#add(query, area, at, columns, 1)
			}
		}
	}

	takeAround(query: 'kecamatan' | 'kabupaten', { rows, columns }: Batch<'kecamatan'>): void {
		for (let at = 0; at < rows; at++) {
			this.cover(query, columns.row_count[at] as number)
			this.#add(query, columns.area[at] as number, at, columns, -1)
		}
	}

	/** Notes that an answer is about so many rows more. */
	cover(query: QueryName, rows: number): void {
		this.#covered.set(query, (this.#covered.get(query) ?? 0) + rows)
	}

	/** @throws BuildError where an answer leaves rows out, or any sum is another */
	end(): void {
		for (const [query, rows] of this.#covered) {
			if (rows === this.#rows) continue
			throw new BuildError(
				`Jawaban mesin data (${query}) mencakup ${rows} dari ${this.#rows} baris. Tidak ada angka yang dipakai; jalankan lagi.\nThe engine's answer (${query}) is about ${rows} of ${this.#rows} rows. No figure is used; run again.`,
			)
		}
		for (const [place, { rows, recipients, rupiah }] of this.#left) {
			if (rows === 0 && recipients === 0 && rupiah === 0) continue
			const [query = '', area = ''] = place.split(' ')
			const code = this.#words.around[Number(area)] ?? ''
			throw new BuildError(
				`Jumlah ${query} ${code} menurut mesin data tidak sama dengan jumlah desanya. Tidak ada angka yang dipakai; jalankan lagi.\nThe engine's sum of ${query} ${code} is not that of its villages. No figure is used; run again.`,
			)
		}
	}

	#add(
		query: string,
		area: number,
		at: number,
		columns: Batch<'village' | 'kecamatan'>['columns'],
		sign: 1 | -1,
	): void {
		const key = `${query} ${area} ${columns.programme[at]} ${columns.period[at]}`
		const sums = this.#left.get(key) ?? { rows: 0, recipients: 0, rupiah: 0 }
		sums.rows += sign * (columns.row_count[at] as number)
		sums.recipients += sign * (columns.recipient_count[at] as number)
		sums.rupiah += sign * (columns.rupiah[at] as number)
		this.#left.set(key, sums)
	}
}
