import { turnOf } from '../../charts/map/change-classes.ts'
import type { MapArea, MapState } from '../../charts/map/map-area.ts'
import { quantileClasses, stepOf } from '../../charts/map/map-classes.ts'
import { type Tile, tileMap } from '../../charts/map/tile-map.ts'
import { inventedAreas, inventedFigures } from './invented-areas.ts'
import type { Specimen, SpecimenGroup, SpecimenWords } from './specimen.ts'

const COLUMNS = 6

/** An invented area on the map: its value, or the state that says why there is none. */
type Place = readonly [name: string, value: number | null, state?: MapState]

type Options = Pick<Specimen, 'simulated' | 'wide'> & {
	/** How a value is coloured; by default in five classes. */
	stepOfValue?: (value: number) => MapArea['step']
	formatValue?: (value: number, words: SpecimenWords) => string
}

function tiles(id: string, says: Specimen['says'], places: readonly Place[], options: Options = {}): Specimen {
	const classes = quantileClasses(places.flatMap(([, value]) => value ?? []))
	const { stepOfValue = (value: number) => stepOf(value, classes), formatValue: format, ...specimen } = options
	const tileOf = ([name, value, state = 'value']: Place, index: number, format: (value: number) => string): Tile => ({
		code: `gaya-${id}-${index}`,
		label: name.slice(0, 4).toUpperCase(),
		value: value === null ? [] : [format(value)],
		state,
		step: value === null || state === 'doubtful' ? null : stepOfValue(value),
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
		draw: (width, words) =>
			tileMap(
				{
					tiles: places.map((place, index) =>
						tileOf(place, index, (value) => format?.(value, words) ?? words.formatValue(value)),
					),
					...(options.simulated ? { simulatedLabel: words.simulated } : {}),
				},
				width,
			),
		...specimen,
	}
}

const figures = inventedFigures(12, 12, 7)
const twelve = inventedAreas.map((name, index): Place => [name, figures[index] ?? null])
const absent: readonly MapState[] = ['missing', 'suppressed', 'not-applicable']

/** Changes from a strong fall to a strong rise, one of them nothing, and two areas with nothing to compare. */
const changes = [-4.1, -2.6, -2.2, -0.9, -0.3, 0, 0.2, 0.8, 1.7, 3.4]
const limits = [1, 2.5]
const changed = inventedAreas.map((name, index): Place => {
	const change = changes[index]
	return change === undefined ? [name, null, 'uncompared'] : [name, change]
})

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
		tiles(
			'perubahan',
			{
				id: 'Perubahan: turun, tetap, naik; yang tanpa pembanding diarsir',
				en: 'Change: down, unchanged, up; hatched where nothing can be compared',
			},
			changed,
			{
				stepOfValue: (change) => turnOf(change, limits),
				formatValue: (change, { formatChange }) => formatChange(change),
			},
		),
		tiles('simulasi', { id: 'Simulasi', en: 'Simulated' }, twelve, { simulated: true }),
	],
}
