import type { LinePoint, LineSeries } from './line-chart-input.ts'

/** A stroke between two neighbouring figures. */
export type LineEdge = { from: LinePoint; to: LinePoint; provisional: boolean }

/**
 * A stretch of time without figures; `linked` when it lies between two figures that may be compared. `hidden` are the
 * suppressed ones in it; `missing` when others lack as well.
 */
export type LineGap = {
	from: LinePoint
	to: LinePoint
	linked: boolean
	hidden: readonly LinePoint[]
	missing: boolean
}

/** What is drawn of one series between two breaks. */
export type LineStretch = { reliable: LinePoint[]; doubtful: LinePoint[]; edges: LineEdge[]; gaps: LineGap[] }

/** A figure that has a number. */
export type ValuedPoint = LinePoint & { value: number }

export function hasValue(point: LinePoint): point is ValuedPoint {
	return point.value !== null
}

/** True for figures that may still change: drawn hollow and dashed. */
export function isProvisional({ status }: Pick<LinePoint, 'status'>): boolean {
	return status === 'P' || status === 'E'
}

/**
 * Times at which the figures of the chart are broken: half-way between each figure with status `B` and the time
 * before it in any series. A break in one series parts them all, because they are compared with each other.
 */
export function breakTimes(series: readonly LineSeries[]): number[] {
	const times = series.flatMap(({ points }) => points.map(({ time }) => time)).toSorted((a, b) => a - b)
	const broken = series.flatMap(({ points }) => points.filter(({ status }) => status === 'B').map(({ time }) => time))
	const middles = broken.flatMap((time) => {
		const before = times.findLast((other) => other < time)
		return before === undefined ? [] : [(before + time) / 2]
	})
	return [...new Set(middles)].toSorted((a, b) => a - b)
}

/** The points of a series between each two breaks; stretches without points are left out. */
function splitAt(points: readonly LinePoint[], breaks: readonly number[]): LinePoint[][] {
	const bounds = [Number.NEGATIVE_INFINITY, ...breaks, Number.POSITIVE_INFINITY]
	return bounds
		.slice(1)
		.map((to, index) => points.filter(({ time }) => time > (bounds[index] ?? to) && time <= to))
		.filter((stretch) => stretch.length > 0)
}

/** The longest step in time that still counts as the next figure: a year, or the usual step of a sparser series. */
function longestStep(points: readonly LinePoint[]): number {
	const steps = points.slice(1).map(({ time }, index) => time - (points[index]?.time ?? time))
	const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1
	return Math.max(1.01, usual * 1.6)
}

function stretchOf(points: readonly LinePoint[], step: number): LineStretch {
	const stretch: LineStretch = { reliable: [], doubtful: [], edges: [], gaps: [] }
	const pending: LinePoint[] = []
	for (const point of points) {
		if (point.status === 'U' && hasValue(point)) stretch.doubtful.push(point)
		if (!hasValue(point) || point.status === 'U') {
			pending.push(point)
			continue
		}
		const before = stretch.reliable.at(-1)
		if (before) join(stretch, before, pending, point, step)
		else leadingGap(stretch, pending, point)
		stretch.reliable.push(point)
		pending.length = 0
	}
	trailingGap(stretch, pending)
	return stretch
}

function join(stretch: LineStretch, from: LinePoint, between: readonly LinePoint[], to: LinePoint, step: number): void {
	const known = [from, ...between.filter(hasValue), to]
	const hole = known.some((point, index) => index > 0 && point.time - (known[index - 1]?.time ?? 0) > step)
	const doubtful = between.some(hasValue)
	if (between.some((point) => !hasValue(point)) || hole)
		stretch.gaps.push({ from, to, linked: !doubtful, ...absentIn(between, hole) })
	else if (!doubtful) stretch.edges.push({ from, to, provisional: isProvisional(from) || isProvisional(to) })
}

function absentIn(points: readonly LinePoint[], hole = false): Pick<LineGap, 'hidden' | 'missing'> {
	const absent = points.filter((point) => !hasValue(point))
	const hidden = absent.filter(({ status }) => status === 'Q')
	// A hole between the figures counts as missing unless hidden periods are what makes it.
	return { hidden, missing: hidden.length < absent.length || (hole && hidden.length === 0) }
}

function leadingGap(stretch: LineStretch, pending: readonly LinePoint[], to: LinePoint): void {
	const first = pending.find((point) => !hasValue(point))
	if (first) stretch.gaps.push({ from: { ...first, value: to.value }, to, linked: true, ...absentIn(pending) })
}

function trailingGap(stretch: LineStretch, pending: readonly LinePoint[]): void {
	const from = stretch.reliable.at(-1)
	const last = pending.findLast((point) => !hasValue(point))
	if (from && last) stretch.gaps.push({ from, to: { ...last, value: from.value }, linked: true, ...absentIn(pending) })
}

/**
 * Splits a series into what may be drawn: strokes between neighbouring reliable figures, doubtful figures on their
 * own, and gaps. No stroke crosses a break, a gap or a doubtful figure.
 */
export function lineStretches(points: readonly LinePoint[], breaks: readonly number[]): LineStretch[] {
	const step = longestStep(points)
	return splitAt(points, breaks).map((stretch) => stretchOf(stretch, step))
}
