import type { MapState } from '../../charts/map-area.ts'
import { quantileClasses, stepOf } from '../../charts/map-classes.ts'
import { type Tile, tileMap } from '../../charts/tile-map.ts'
import { inventedAreas, inventedFigures } from './invented-areas.ts'
import type { Specimen, SpecimenGroup } from './specimen.ts'

const COLUMNS = 6

/** An invented area on the map: its value, or the state that says why there is none. */
type Place = readonly [name: string, value: number | null, state?: MapState]

function tiles(
	id: string,
	says: Specimen['says'],
	places: readonly Place[],
	options: Pick<Specimen, 'simulated' | 'wide'> = {},
): Specimen {
	const classes = quantileClasses(places.flatMap(([, value]) => value ?? []))
	const tileOf = ([name, value, state = 'value']: Place, index: number, format: (value: number) => string): Tile => ({
		code: `gaya-${id}-${index}`,
		label: name.slice(0, 4).toUpperCase(),
		value: value === null ? [] : [format(value)],
		state,
		step: value === null || state === 'doubtful' ? null : stepOf(value, classes),
		focus: index === 0,
		round: index % 5 === 4,
		spoken: name,
		href: null,
		column: index % COLUMNS,
		row: Math.floor(index / COLUMNS),
	})
	return {
		id: `petak-${id}`,
		says,
		rows: places.map(([name, value]) => [name, value] as const),
		draw: (width, { formatValue, simulated }) =>
			tileMap(
				{
					tiles: places.map((place, index) => tileOf(place, index, formatValue)),
					...(options.simulated ? { simulatedLabel: simulated } : {}),
				},
				width,
			),
		...options,
	}
}

const figures = inventedFigures(12, 12, 7)
const twelve = inventedAreas.map((name, index): Place => [name, figures[index] ?? null])
const absent: readonly MapState[] = ['missing', 'suppressed', 'not-applicable']

export const mapSpecimens: SpecimenGroup = {
	id: 'petak',
	name: { id: 'Peta petak', en: 'Tile map' },
	specimens: [
		tiles('biasa', { id: 'Lima kelas; petak bulat ialah kota', en: 'Five classes; round tiles are cities' }, twelve),
		tiles(
			'keadaan',
			{ id: 'Tanpa angka tidak pernah berwarna kelas rendah', en: 'No figure never looks like a low class' },
			twelve.map(([name, value], index): Place => {
				if (index % 4 === 1) return [name, null, absent[Math.floor(index / 4)] ?? 'missing']
				if (index % 4 === 2) return [name, value, 'provisional']
				return index % 4 === 3 ? [name, value, 'doubtful'] : [name, value]
			}),
		),
		tiles(
			'sama',
			{ id: 'Angka sama: satu kelas saja', en: 'All alike: a single class' },
			inventedAreas.map((name): Place => [name, 9]),
		),
		tiles('simulasi', { id: 'Simulasi', en: 'Simulated' }, twelve, { simulated: true }),
	],
}
