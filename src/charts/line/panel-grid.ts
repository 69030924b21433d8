import { fittedLabel, type Labels } from '../labels.ts'
import { noDataScene } from '../no-data-scene.ts'
import type { Mark, Scene } from '../scene.ts'
import { shiftMark } from '../shift-mark.ts'
import { textMark } from '../text-style.ts'
import type { LineChartInput } from './line-chart-input.ts'
import { smallMultiples } from './small-multiples.ts'

/** A small line chart with the name that heads it. */
export type Panel = LineChartInput & { heading: Labels }

const GAP = 28
const HEADING = 22
const HEADING_CLASS = 't t-b'

/**
 * Small line charts as one drawing, two or three beside each other, each headed by its name: one axis of values and one
 * of times for all, so that the same height means the same value.
 */
export function panelGrid(panels: readonly Panel[], width: number, missingLabel: string): Scene {
	const columns = Math.min(panels.length, width >= 480 ? 3 : 2)
	const own = (width - (columns - 1) * GAP) / columns
	const scenes = smallMultiples({ panels, sharedScale: true }, own)
	if (scenes.length === 0) return noDataScene(width, missingLabel)
	const heights = rowHeights(scenes, columns)
	const placed = scenes.map((scene, at) => {
		const row = Math.floor(at / columns)
		return {
			scene,
			heading: headingOf(panels[at]?.heading ?? '', own),
			x: (at % columns) * (own + GAP),
			y: heights.slice(0, row).reduce((sum, height) => sum + height, 0),
		}
	})
	return {
		width,
		height: heights.reduce((sum, height) => sum + height, 0),
		axisStart: scenes[0]?.axisStart ?? null,
		points: {
			along: 'x',
			places: placed.flatMap(({ scene, x, y }, series) =>
				(scene.points?.places ?? []).map((place) => ({ ...place, series, x: place.x + x, y: place.y + y + HEADING })),
			),
		},
		marks: placed.flatMap(({ scene, heading, x, y }): Mark[] => [
			textMark(heading, HEADING_CLASS, x, y + 14),
			...scene.marks.map((mark) => shiftMark(mark, x, y + HEADING)),
		]),
	}
}

function headingOf(labels: Labels, room: number): string {
	return fittedLabel(labels, HEADING_CLASS, room)
}

function rowHeights(scenes: readonly Scene[], columns: number): number[] {
	const rows = Map.groupBy(scenes.entries(), ([at]) => Math.floor(at / columns))
	return [...rows.values()].map((row) => Math.max(...row.map(([, { height }]) => height)) + HEADING + GAP / 2)
}
