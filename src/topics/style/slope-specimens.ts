import { type SlopeItem, slope } from '../../charts/slope.ts'
import { inventedAreas, inventedFigures, longNames } from './invented-areas.ts'
import type { Specimen, SpecimenGroup } from './specimen.ts'

function pair(
	id: string,
	says: Specimen['says'],
	items: readonly SlopeItem[],
	options: Pick<Specimen, 'simulated' | 'wide'> = {},
): Specimen {
	return {
		id: `lereng-${id}`,
		says,
		rows: items.flatMap(({ name, before, after }) => [
			[`${String(name)}, 2015`, before] as const,
			[`${String(name)}, 2025`, after] as const,
		]),
		draw: (width, words) =>
			slope(
				{
					items,
					beforeLabel: '2015',
					afterLabel: '2025',
					formatValue: words.formatValue,
					missingLabel: words.missing,
					...(options.simulated ? { simulatedLabel: words.simulated } : {}),
				},
				width,
			),
		...options,
	}
}

const before = inventedFigures(12, 16, 6)
const after = inventedFigures(12, 12, 5)
const items = (names: readonly string[]): SlopeItem[] =>
	names.map((name, index) => ({
		name,
		before: before[index] ?? null,
		after: after[index] ?? null,
		focus: index === 0,
		reference: index === 1,
	}))

export const slopeSpecimens: SpecimenGroup = {
	id: 'lereng',
	name: { id: 'Dahulu dan sekarang', en: 'Then and now' },
	specimens: [
		pair(
			'biasa',
			{ id: 'Biasa: wilayah ini, induknya, tetangganya', en: 'Plain: this area, its parent, others' },
			items(inventedAreas.slice(0, 5)),
		),
		pair(
			'sama',
			{ id: 'Angka sama: label digeser, tidak bertindih', en: 'Ties: labels move apart' },
			inventedAreas.slice(0, 4).map((name, index) => ({ name, before: 14, after: 11.5, focus: index === 0 })),
		),
		pair('panjang', { id: 'Nama panjang', en: 'Long names' }, items(longNames)),
		pair('satu', { id: 'Satu wilayah', en: 'One area' }, items(['Contoh'])),
		pair('kosong', { id: 'Kosong', en: 'Empty' }, [{ name: 'Contoh', before: null, after: 12 }]),
		pair('simulasi', { id: 'Simulasi', en: 'Simulated' }, items(inventedAreas.slice(0, 4)), { simulated: true }),
		pair('banyak', { id: 'Dua belas wilayah', en: 'Twelve areas' }, items(inventedAreas), { wide: true }),
	],
}
