import type { ApiArea } from '../../../src/schemas/api-area.ts'
import type { RecipientCell, RecipientPeriod, RecipientSeries } from '../../../src/schemas/recipient-files.ts'

type Entry = ApiArea['penerima'][number]
type Figure = Entry['angka'][number]
type Key = Pick<Figure, 'rincian' | 'kategori' | 'ukuran'>

/** The `penerima` entry of one programme in one area; its figures stand in the order of the downloads. */
export function apiRecipients({ programme, dataset, simulated, measure, periods }: RecipientSeries): Entry {
	const angka = periods.flatMap((period) =>
		cellsOf(period, measure).map(
			({ key, cell }): Figure => ({ periode: period.period, ...key, nilai: cell.value, status: cell.status }),
		),
	)
	return { program: programme, sumber: dataset, simulasi: simulated, angka }
}

function cellsOf(
	{ total, amount, breakdowns }: RecipientPeriod,
	measure: Figure['ukuran'],
): { key: Key; cell: RecipientCell }[] {
	const whole = { rincian: 'total', kategori: 'total' } as const
	return [
		{ key: { ...whole, ukuran: measure }, cell: total },
		...(amount ? [{ key: { ...whole, ukuran: 'rupiah' as const }, cell: amount }] : []),
		...breakdowns.flatMap(({ breakdown, categories }) =>
			categories.map((cell) => ({ key: { rincian: breakdown, kategori: cell.category, ukuran: measure }, cell })),
		),
	]
}
