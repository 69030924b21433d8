import { labelThatFits } from '../labels.ts'
import type { Box, Mark, Scene, Segment } from '../scene.ts'
import { withSimulatedMark } from '../simulated-mark.ts'
import { textMark } from '../text-style.ts'
import { groundClass, hatchOf, inkClass, type MapArea } from './map-area.ts'

/** An area and its place, in columns and rows from the upper left corner. */
export type Tile = MapArea & { column: number; row: number }

export type TileMapInput = { tiles: readonly Tile[]; simulatedLabel?: string | undefined }

const GAP = 3
/** Room for the ring around the own tile. */
const PAD = 4
/** A map of four tiles need not fill the page. */
const LARGEST_PITCH = 54
/** From this size on a tile carries text of the usual size. */
const ROOMY = 39

/** A map of squares of one size, cities round: small areas do not get lost, and each carries its name and value. */
export function tileMap({ tiles, simulatedLabel }: TileMapInput, width: number): Scene {
	const columns = Math.max(1, ...tiles.map(({ column }) => column + 1))
	const rows = Math.max(1, ...tiles.map(({ row }) => row + 1))
	const pitch = Math.min(LARGEST_PITCH, (width - 2 * PAD + GAP) / columns)
	const height = 2 * PAD + rows * pitch - GAP
	const boxes = tiles.map((tile) => ({ tile, box: boxOfTile(tile, pitch) }))
	const rings = boxes.flatMap(({ tile, box }) => (tile.focus ? ringMarks(box, tile.round) : []))
	const marks = boxes.map(
		({ tile, box }): Mark => ({
			kind: 'link',
			code: tile.code,
			href: tile.href,
			title: tile.spoken,
			marks: tileMarks(tile, box),
		}),
	)
	return withSimulatedMark(
		{
			width,
			height,
			axisStart: null,
			marks: [...marks, ...rings],
		},
		simulatedLabel,
	)
}

/** Where a tile lies. */
function boxOfTile({ column, row }: Pick<Tile, 'column' | 'row'>, pitch: number): Box {
	return { x: PAD + column * pitch, y: PAD + row * pitch, width: pitch - GAP, height: pitch - GAP }
}

function tileMarks(tile: Tile, box: Box): Mark[] {
	const ground = groundMark(groundClass(tile), box, tile.round)
	const rises = hatchOf(tile)
	const hatch: Mark[] = rises ? [hatchMark(box, tile.round, rises)] : []
	return [ground, ...hatch, ...textMarks(tile, box)]
}

function groundMark(className: string, box: Box, round: boolean): Mark {
	const r = box.width / 2
	return round
		? { kind: 'circle', class: className, cx: box.x + r, cy: box.y + r, r: Math.round(r * 10) / 10 }
		: { kind: 'bars', class: className, boxes: [box] }
}

/** The name above the value; a name alone stands in the middle. */
function textMarks(tile: Tile, box: Box): Mark[] {
	const roomy = box.width >= ROOMY
	const [name, number] = roomy ? ['t t-b', 't-s'] : ['t-xs t-b', 't-xs']
	const ink = inkClass(tile) + (hatchOf(tile) ? ' t-bg' : '')
	const x = box.x + box.width / 2
	const middle = box.y + box.height / 2
	const value = labelThatFits(tile.value, number, tile.round ? box.width * 0.82 : box.width - 2)
	const label = shortened(tile.label, name, box.width)
	if (value === undefined) return [textMark(label, name + ink, x, middle + (roomy ? 5 : 4), 'middle')]
	return [
		textMark(label, name + ink, x, middle - (roomy ? 1.5 : 1), 'middle'),
		textMark(value, number + ink, x, middle + (roomy ? 13 : 11), 'middle'),
	]
}

/** As many letters of a short name as fit: wide ones such as M take more room than four letters have on a phone. */
function shortened(label: string, className: string, room: number): string {
	const ways = [label.length, 3, 2, 1].map((letters) => label.slice(0, letters))
	return labelThatFits(ways, className, room) ?? label.slice(0, 1)
}

/** A ring of ink, saffron and paper: seen on every ground, and without colour. */
function ringMarks(box: Box, round: boolean): Mark[] {
	const rings: readonly (readonly [string, number])[] = [
		['foc-o', 3],
		['foc-i', 0.5],
		// A small tile is full of text: no ring inside.
		...(box.width >= ROOMY ? [['foc-p', -2.4] as const] : []),
	]
	return rings.map(([className, by]) => groundMark(className, grown(box, by), round))
}

function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

const HATCH_STEP = 6

/** Slanting strokes over a tile, cut off at its edge. */
function hatchMark(box: Box, round: boolean, rises: 'right' | 'left'): Mark {
	const size = box.width
	const segments: Segment[] = []
	for (let sum = HATCH_STEP; sum < 2 * size; sum += HATCH_STEP) {
		const [from, to] = round ? chord(sum, size) : [Math.max(0, sum - size), Math.min(sum, size)]
		const across = (x: number) => box.x + (rises === 'right' ? x : size - x)
		if (to > from) segments.push([across(from), box.y + sum - from, across(to), box.y + sum - to])
	}
	return { kind: 'strokes', class: 'hatch-l', segments }
}

/** Where the line x + y = sum enters and leaves the circle inside a square. */
function chord(sum: number, size: number): [from: number, to: number] {
	const distance = (sum - size) / Math.SQRT2
	const half = Math.sqrt(Math.max(0, (size / 2) ** 2 - distance ** 2)) / Math.SQRT2
	return [sum / 2 - half, sum / 2 + half]
}
