import fc from 'fast-check'
import type { MapArea, MapState } from '../../../src/charts/map-area.ts'
import type { Step } from '../../../src/charts/map-classes.ts'

const states: readonly MapState[] = ['value', 'provisional', 'doubtful', 'missing', 'suppressed', 'not-applicable']

/** What is known of an area, in every state. */
export const mapArea: fc.Arbitrary<Omit<MapArea, 'code'>> = fc
	.record({
		label: fc.constantFrom('Smp', 'MKom', 'Btg', 'Ktim', 'Il'),
		value: fc.constantFrom(['17,0', '17'], ['100,0', '100'], ['1.148.156', '1,1 jt', '1,1jt'], ['0,65']),
		state: fc.constantFrom(...states),
		step: fc.constantFrom<Step>(1, 2, 3, 4, 5),
		focus: fc.boolean(),
		round: fc.boolean(),
		linked: fc.boolean(),
	})
	.map(({ state, step, value, linked, ...rest }) => {
		const graded = state === 'value' || state === 'provisional'
		return {
			...rest,
			state,
			step: graded ? step : null,
			value: graded || state === 'doubtful' ? value : [],
			spoken: 'Kabupaten Contoh: 17,02 persen',
			href: linked ? '/wilayah/99.01/' : null,
		}
	})
