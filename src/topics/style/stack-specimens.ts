import type { Scene } from '../../charts/scene.ts'
import { stackedCounts } from '../../charts/stack/stacked-counts.ts'
import type { StackClass, StackedInput, StackRow } from '../../charts/stack/stacked-input.ts'
import { stackedShare } from '../../charts/stack/stacked-share.ts'
import { inventedAreas, longNames } from './invented-areas.ts'
import type { Specimen, SpecimenGroup } from './specimen.ts'

const status: readonly StackClass[] = [
	{ name: 'Status 1', fill: 'i1' },
	{ name: 'Status 2', fill: 'i2' },
	{ name: 'Status 3', fill: 'i3' },
	{ name: 'Status 4', fill: 'i4' },
]
const five: readonly StackClass[] = (['s1', 's2', 's3', 's4', 's5'] as const).map((fill, index) => ({
	name: `K${index + 1}`,
	fill,
}))

type Kind = (input: StackedInput, width: number) => Scene

function stack(
	id: string,
	says: Specimen['says'],
	kind: Kind,
	rows: readonly StackRow[],
	options: Pick<Specimen, 'simulated' | 'wide'> & { classes?: readonly StackClass[] } = {},
): Specimen {
	const { classes = status, ...rest } = options
	return {
		id: `tumpuk-${id}`,
		says,
		rows: rows.flatMap(({ name, counts }) =>
			counts.map((count, index) => [`${String(name)}, ${String(classes[index]?.name)}`, count] as const),
		),
		draw: (width, words) =>
			kind(
				{
					classes,
					rows,
					formatCount: words.formatCount,
					missingLabel: words.missing,
					...(options.simulated ? { simulatedLabel: words.simulated } : {}),
				},
				width,
			),
		...rest,
	}
}

const rows = (count: number, classes: number): StackRow[] =>
	Array.from({ length: count }, (_, row) => ({
		name: inventedAreas[row] ?? `Contoh ${row + 1}`,
		counts: Array.from({ length: classes }, (_, index) => (row * 7 + index * 11) % 17),
		focus: row === 2,
	}))

export const stackSpecimens: SpecimenGroup = {
	id: 'tumpuk',
	name: { id: 'Bagian dan jumlah bertumpuk', en: 'Stacked shares and counts' },
	specimens: [
		stack(
			'bagian',
			{ id: 'Bagian: setiap batang 100 persen, jumlahnya di dalam', en: 'Shares: every bar is 100 percent' },
			stackedShare,
			[{ name: 'Semesta', counts: [32, 85, 64, 41], total: true }, ...rows(6, 4)],
		),
		stack(
			'keadaan',
			{ id: 'Nol tidak digambar; belum ada data tertulis', en: 'Zero is not drawn; missing is written' },
			stackedShare,
			[
				{ name: 'Contoh', counts: [0, 12, 0, 3] },
				{ name: 'Andai', counts: [null, null, null, null] },
				{ name: 'Umpama', counts: [0, 0, 0, 9] },
			],
		),
		stack(
			'jumlah',
			{ id: 'Jumlah lima kelas berurut', en: 'Counts of five ordered classes' },
			stackedCounts,
			rows(5, 5),
			{
				classes: five,
			},
		),
		stack(
			'panjang',
			{ id: 'Nama panjang', en: 'Long names' },
			stackedShare,
			longNames.map((name, index) => ({ name, counts: [index, 4, 9, 3] })),
		),
		stack('kosong', { id: 'Kosong', en: 'Empty' }, stackedShare, [
			{ name: 'Contoh', counts: [null, null, null, null] },
		]),
		stack('simulasi', { id: 'Simulasi', en: 'Simulated' }, stackedCounts, rows(4, 4), { simulated: true }),
		stack('lima-puluh', { id: 'Lima puluh baris', en: 'Fifty rows' }, stackedShare, rows(50, 4), { wide: true }),
	],
}
