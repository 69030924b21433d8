import type { PlacedFinding } from '../../issue/finding.ts'
import { personalDataKindsIn } from '../../personal-data/find-personal-data.ts'
import { isLongNumber } from '../../personal-data/identity-number.ts'
import { personalDataFinding } from './personal-data-finding.ts'

/** Lists of numbers that draw a shape and say nothing else. */
const shapes: ReadonlySet<string> = new Set(['coordinates', 'arcs', 'bbox', 'transform'])

/** Personal data among the keys and values of a JSON file; a text that is no JSON is looked at as it stands. */
export function personalDataInJson(text: string): PlacedFinding[] {
	const found = new Set<ReturnType<typeof personalDataFinding>>()
	const take = (value: string) => {
		for (const kind of personalDataKindsIn(value)) found.add(personalDataFinding(kind))
	}
	for (const value of valuesIn(parsed(text))) take(value)
	return [...found].map((finding) => ({ line: null, column: null, finding }))
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''))
	} catch {
		return text
	}
}

/** Without recursion: a file may be nested deeper than the program can call. */
function* valuesIn(json: unknown): Generator<string> {
	const open: unknown[] = [json]
	while (open.length > 0) {
		const value = open.pop()
		if (typeof value === 'string') yield value
		else if (typeof value === 'number' && isLongNumber(String(value))) yield String(value)
		else if (Array.isArray(value)) for (const inner of value) open.push(inner)
		else if (typeof value === 'object' && value !== null)
			for (const [key, inner] of Object.entries(value)) {
				yield key
				if (!shapes.has(key)) open.push(inner)
			}
	}
}
