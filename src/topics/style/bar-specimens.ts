import { type RankedBarsInput, rankedBars } from '../../charts/bars/ranked-bars.ts'
import { fiftyAreas, inventedAreas, inventedFigures, longNames } from './invented-areas.ts'
import type { Specimen, SpecimenGroup } from './specimen.ts'

type Bars = RankedBarsInput['rows']

function bars(
	id: string,
	says: Specimen['says'],
	rows: Bars,
	options: Pick<Specimen, 'simulated' | 'wide'> & { reference?: number } = {},
): Specimen {
	const { reference, ...rest } = options
	return {
		id: `batang-${id}`,
		says,
		rows: rows.map(({ name, value }) => [String(name), value] as const),
		draw: (width, words) =>
			rankedBars(
				{
					rows,
					reference: reference === undefined ? null : { name: 'Semesta', value: reference },
					showRanks: true,
					formatValue: words.formatValue,
					missingLabel: words.missing,
					...(options.simulated ? { simulatedLabel: words.simulated } : {}),
				},
				width,
			),
		...rest,
	}
}

const named = (names: readonly string[], values: readonly (number | null)[]): Bars =>
	names.map((name, index) => ({ name, value: values[index] ?? null, focus: index === 2 }))
const six = inventedAreas.slice(0, 6)

export const barSpecimens: SpecimenGroup = {
	id: 'batang',
	name: { id: 'Batang berperingkat', en: 'Ranked bars' },
	specimens: [
		bars(
			'sama',
			{ id: 'Angka sama berbagi peringkat: 1, 2, 2, 4', en: 'Ties share a rank: 1, 2, 2, 4' },
			named(six, [18.2, 15.4, 15.4, 12.1, 9, 9]),
			{ reference: 11.2 },
		),
		bars(
			'keadaan',
			{
				id: 'Sementara, diragukan, disamarkan, belum ada, nol',
				en: 'Provisional, doubtful, suppressed, missing, zero',
			},
			[
				{ name: 'Contoh', value: 18.2 },
				{ name: 'Andai', value: 15.4, status: 'P' },
				{ name: 'Umpama', value: 12.1, status: 'U' },
				{ name: 'Misal', value: 0 },
				{ name: 'Khayal', value: null, status: 'Q' },
				{ name: 'Dongeng', value: null, status: 'O' },
			],
		),
		bars(
			'panjang',
			{ id: 'Nama panjang dipecah menjadi baris', en: 'Long names break into lines' },
			named(longNames, [18.2, 15.4, 2.1]),
		),
		bars('satu', { id: 'Satu batang', en: 'One bar' }, named(['Contoh'], [12.5])),
		bars('kosong', { id: 'Kosong', en: 'Empty' }, named(six, [])),
		bars('simulasi', { id: 'Simulasi', en: 'Simulated' }, named(six, inventedFigures(6, 12, 7)), { simulated: true }),
		bars(
			'lima-puluh',
			{ id: 'Lima puluh baris', en: 'Fifty rows' },
			fiftyAreas.map(([name, value], index) => ({ name, value, focus: index === 20 })),
			{ wide: true, reference: 11.2 },
		),
	],
}
