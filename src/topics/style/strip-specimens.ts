import { dotStrip, type StripItem } from '../../charts/strip/dot-strip.ts'
import { fiftyAreas, inventedAreas, inventedFigures, longNames } from './invented-areas.ts'
import type { Specimen, SpecimenGroup } from './specimen.ts'

function strip(
	id: string,
	says: Specimen['says'],
	items: readonly StripItem[],
	options: Pick<Specimen, 'simulated' | 'wide'> & { reference?: number; limits?: boolean } = {},
): Specimen {
	const { reference, limits, ...rest } = options
	return {
		id: `titik-${id}`,
		says,
		rows: items.map(({ name, value }) => [String(name), value] as const),
		draw: (width, words) =>
			dotStrip(
				{
					items,
					reference: reference === undefined ? null : { name: 'Semesta', value: reference },
					...(limits ? { limits: [8, 14], classNames: ['A', 'B', 'C'] } : {}),
					formatValue: words.formatValue,
					formatAxis: words.formatCount,
					axisUnit: '%',
					missingLabel: words.missing,
					...(options.simulated ? { simulatedLabel: words.simulated } : {}),
				},
				width,
			),
		...rest,
	}
}

const items = (names: readonly string[], values: readonly (number | null)[]): StripItem[] =>
	names.map((name, index) => ({ name, value: values[index] ?? null, focus: index === 0 }))
const twelve = items(inventedAreas, inventedFigures(12, 12, 7))

export const stripSpecimens: SpecimenGroup = {
	id: 'titik',
	name: { id: 'Deretan titik', en: 'Dot strip' },
	specimens: [
		strip(
			'lima-puluh',
			{ id: 'Lima puluh wilayah: titik bertumpuk, tidak bertindih', en: 'Fifty areas: dots stack, never overlap' },
			fiftyAreas.map(([name, value], index) => ({ name, value, focus: index === 20, label: index === 21 })),
			{ wide: true, reference: 11.2 },
		),
		strip('batas', { id: 'Batas kelas bernama di atas sumbu', en: 'Limits of classes, named above the axis' }, twelve, {
			limits: true,
		}),
		strip(
			'sama',
			{ id: 'Angka sama: titik bertumpuk tegak', en: 'Ties: dots in one pile' },
			items(inventedAreas, [9, 9, 9, 9, 9, 12, 12, 12, 15, 15, 18, 18]),
		),
		strip(
			'keadaan',
			{ id: 'Sementara berlubang, diragukan ketupat', en: 'Provisional hollow, doubtful a diamond' },
			twelve.map((item, index) => ({ ...item, status: index % 4 === 1 ? 'P' : index % 4 === 2 ? 'U' : 'A' })),
		),
		strip(
			'disamarkan',
			{ id: 'Disamarkan dan belum ada data: tidak pernah di nol', en: 'Suppressed and missing: never at zero' },
			twelve.map((item, index) =>
				index % 3 === 2 ? { ...item, value: null, status: index % 2 === 0 ? 'Q' : 'O' } : item,
			),
		),
		strip(
			'panjang',
			{ id: 'Nama panjang tetap di dalam bingkai', en: 'Long names stay inside the frame' },
			items(longNames, [19, 4, 11]),
		),
		strip('satu', { id: 'Satu titik', en: 'One point' }, items(['Contoh'], [12.5])),
		strip('kosong', { id: 'Kosong', en: 'Empty' }, items(inventedAreas, [])),
		strip('simulasi', { id: 'Simulasi', en: 'Simulated' }, twelve, { simulated: true }),
	],
}
