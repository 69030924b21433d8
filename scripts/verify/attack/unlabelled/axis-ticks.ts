import type { Block } from './html-blocks.ts'

/** `step` is the unit of the last digit printed. */
type Tick = { block: Block; value: number; step: number; place: number }

/** Fewest numbers in a line that make an axis. */
const FEWEST_TICKS = 3

/**
 * The numbers of a drawing's axes: texts that stand in one line, and whose values grow as evenly as their places. A
 * number that was put elsewhere, or has another value than its place says, is none.
 */
export function axisTicks(blocks: readonly Block[]): Set<Block> {
	const ticks = new Set<Block>()
	for (const [along, across] of [
		['x', 'y'],
		['y', 'x'],
	] as const) {
		const lines = Map.groupBy(
			blocks.filter(({ tag, text }) => tag?.name === 'text' && isNumber(text)),
			({ tag }) => `${tag?.get(across)} ${tag?.get('class')}`,
		)
		for (const line of lines.values()) {
			const axis = line.map((block) => tickOf(block, Number(block.tag?.get(along))))
			if (axis.length >= FEWEST_TICKS && isEven(axis)) for (const { block } of axis) ticks.add(block)
		}
	}
	return ticks
}

function isNumber(text: string): boolean {
	return /^[\d.,]+%?$/.test(text)
}

function tickOf(block: Block, place: number): Tick {
	const plain = block.text
		.replace('%', '')
		.replace(/[.,](?=\d{3}\b)/g, '')
		.replace(',', '.')
	const decimals = plain.split('.')[1]?.length ?? 0
	return { block, value: Number(plain), step: 10 ** -decimals, place }
}

function isEven(axis: readonly Tick[]): boolean {
	const ordered = axis.toSorted((a, b) => a.place - b.place)
	const [first, last] = [ordered[0], ordered.at(-1)] as [Tick, Tick]
	const steepness = (last.value - first.value) / (last.place - first.place)
	if (!Number.isFinite(steepness) || steepness === 0) return false
	// Values are rounded as they are printed, places to a tenth.
	return ordered.every(({ value, place, step }) => {
		const expected = first.value + (place - first.place) * steepness
		return Math.abs(expected - value) <= step / 2 + 0.2 * Math.abs(steepness)
	})
}
