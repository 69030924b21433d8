import { linearScale } from './linear-scale.ts'
import { valueDomain } from './value-domain.ts'

/** Size in drawing units, and the room that the dot of the newest figure needs at the edges. */
const WIDTH = 72
const HEIGHT = 22
const MARGIN = 3

/** One figure of a small line, and the year it stands at; a missing one is a gap. */
export type SparkPoint = { time: number; value: number | null }

type ValuedPoint = SparkPoint & { value: number }

/**
 * A line as small as a word, for a cell of a table, with a dot at its newest figure. Each line fills its own height; all of
 * a table share the years.
 * @param segments of a series between its breaks, oldest first: no line joins two of them
 */
export function sparkLine(segments: readonly (readonly SparkPoint[])[], years: readonly [number, number]): string {
	const known = segments.flat().filter(hasValue)
	const x = linearScale(years, [MARGIN, WIDTH - MARGIN])
	const domain = valueDomain(
		known.map(({ value }) => value),
		false,
	)
	const y = linearScale(domain, [HEIGHT - MARGIN, MARGIN])
	const place = ({ time, value }: ValuedPoint) => `${Math.round(x(time))} ${Math.round(y(value) * 2) / 2}`
	const path = segments
		.flatMap(withoutGaps)
		.map((run) => `M${run.map(place).join('L')}`)
		.join('')
	const last = known.at(-1)
	const [cx, cy] = last ? place(last).split(' ') : []
	const dot = last ? `<circle class="f-focus" cx="${cx}" cy="${cy}" r="2.5"/>` : ''
	return `<svg class="spark" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><path class="l-peer" d="${path}"/>${dot}</svg>`
}

function hasValue(point: SparkPoint): point is ValuedPoint {
	return point.value !== null
}

/** The runs of a segment between its gaps; a lone figure is no line. */
function withoutGaps(segment: readonly SparkPoint[]): ValuedPoint[][] {
	const runs: ValuedPoint[][] = [[]]
	for (const point of segment) {
		if (hasValue(point)) runs.at(-1)?.push(point)
		else runs.push([])
	}
	return runs.filter(({ length }) => length > 1)
}
