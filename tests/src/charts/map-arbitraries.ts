import fc from 'fast-check'
import { turns } from '../../../src/charts/map/change-classes.ts'
import { isGraded, type MapArea, type MapState } from '../../../src/charts/map/map-area.ts'

const states: readonly MapState[] = [
	'value',
	'provisional',
	'estimated',
	'doubtful',
	'missing',
	'suppressed',
	'not-applicable',
	'uncompared',
]

/** What is known of an area, in every state. */
export const mapArea: fc.Arbitrary<Omit<MapArea, 'code'>> = fc
	.record({
		label: fc.constantFrom('Smp', 'MKom', 'Btg', 'Ktim', 'Il'),
		value: fc.constantFrom(
			['17,0', '17'],
			['−12,3', '−12'],
			['100,0', '100'],
			['1.148.156', '1,1 jt', '1,1jt'],
			['0,65'],
		),
		state: fc.constantFrom(...states),
		step: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, ...turns),
		focus: fc.boolean(),
		round: fc.boolean(),
		linked: fc.boolean(),
	})
	.map(({ state, step, value, linked, ...rest }) => {
		const graded = isGraded(state)
		return {
			...rest,
			state,
			step: graded ? step : null,
			value: graded || state === 'doubtful' ? value : [],
			spoken: 'Kabupaten Contoh: 17,02 persen',
			href: linked ? '/wilayah/99.01/' : null,
		}
	})
