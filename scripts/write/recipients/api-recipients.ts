import type { ApiArea } from '../../../src/schemas/api-area.ts'
import type { RecipientCell, RecipientPeriod, RecipientSeries } from '../../../src/schemas/recipient-files.ts'

type Entry = ApiArea['penerima'][number]
type Key = Pick<Entry, 'rincian' | 'kategori' | 'ukuran'>

/** The `penerima` entries of one programme in one area, in the order of the downloads. */
export function apiRecipients({ programme, dataset, simulated, measure, periods }: RecipientSeries): Entry[] {
	return periods.flatMap((period) =>
		cellsOf(period, measure).map(
			({ key, cell }): Entry => ({
				program: programme,
				periode: period.period,
				...key,
				nilai: cell.value,
				status: cell.status,
				simulasi: simulated,
				sumber: dataset,
			}),
		),
	)
}

function cellsOf(
	{ total, amount, breakdowns }: RecipientPeriod,
	measure: Entry['ukuran'],
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
