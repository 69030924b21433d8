import { z } from 'zod'
import { textCell } from '../../../src/gate/rows/cells.ts'
import { areaCodeSchema } from '../../../src/schemas/area-code.ts'
import { periodSchema } from '../../../src/schemas/period.ts'
import { breakdowns, type ProtectedCell, recipientMeasures } from '../../../src/schemas/recipients.ts'
import type { LedgerEntry } from './ledger/ledger.ts'

const valueCell = z
	.string()
	.regex(/^\d{0,15}$/, 'a whole number, or empty where hidden')
	.transform((text) => (text === '' ? null : Number(text)))

const keyCells = {
	program: textCell,
	periode: periodSchema,
	kode_wilayah: areaCodeSchema,
	rincian: z.enum(['total', ...breakdowns]),
	kategori: textCell,
	ukuran: z.enum(recipientMeasures),
}
const valueCells = { nilai: valueCell, status: z.enum(['A', 'Q']) }

type Key = { rincian: string; kategori: string; ukuran: string }
const isTotalNamed = ({ rincian, kategori }: Key) => (rincian === 'total') === (kategori === 'total')
const isMeasureFit = ({ rincian, ukuran }: Key) => ukuran !== 'rupiah' || rincian === 'total'
const isMarked = (row: { nilai: number | null; status: string }) => (row.nilai === null) === (row.status === 'Q')

const tableCells = z
	.strictObject({
		kode_wilayah: keyCells.kode_wilayah,
		program: keyCells.program,
		periode: keyCells.periode,
		rincian: keyCells.rincian,
		kategori: keyCells.kategori,
		ukuran: keyCells.ukuran,
		...valueCells,
	})
	.refine(isMarked, { path: ['status'], message: 'A beside a value, Q beside none' })
	.refine(isTotalNamed, { path: ['kategori'], message: 'total with total, a category with a breakdown' })
	.refine(isMeasureFit, { path: ['ukuran'], message: 'rupiah for totals only' })

/** One row of `data/protected/<dataset>.csv`. */
export const protectedRowSchema = tableCells.transform(
	(row): ProtectedCell => ({
		area: row.kode_wilayah,
		programme: row.program,
		period: row.periode,
		breakdown: row.rincian,
		category: row.kategori,
		measure: row.ukuran,
		value: row.nilai,
		status: row.status,
	}),
)
export const protectedHeadings: readonly string[] = Object.keys(tableCells.shape)

const ledgerCells = z
	.strictObject({
		program: keyCells.program,
		periode: keyCells.periode,
		terbitan: z
			.string()
			.regex(/^[1-9]\d{0,3}$/, 'a release number from 1')
			.transform(Number),
		kode_wilayah: keyCells.kode_wilayah,
		rincian: keyCells.rincian,
		kategori: keyCells.kategori,
		ukuran: keyCells.ukuran,
		...valueCells,
	})
	.refine(isMarked, { path: ['status'], message: 'A beside a value, Q beside none' })

/** One row of `data/protected/ledger.csv`. */
export const ledgerRowSchema = ledgerCells.transform(
	(row): LedgerEntry => ({
		programme: row.program,
		period: row.periode,
		release: row.terbitan,
		area: row.kode_wilayah,
		breakdown: row.rincian,
		category: row.kategori,
		measure: row.ukuran,
		value: row.nilai,
	}),
)
export const ledgerHeadings: readonly string[] = Object.keys(ledgerCells.shape)
