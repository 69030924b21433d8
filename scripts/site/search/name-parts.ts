import type { Area } from '../../../src/schemas/area.ts'
import type { AreaRow, NamePart } from '../../../src/search/index-file.ts'
import { codesAround, kindOfCode } from '../../../src/search/named-area.ts'
import { joined } from '../../../src/search/plain-words.ts'
import { cutByName } from '../../ground/files/cut-by-name.ts'

/** Most characters of a part, a third of them on the way: four parts and the rest of a first answer stay below 60 KB. */
const MOST_CHARACTERS = 18_000

/** An area as a row of the index; its kind only where the code does not tell it. */
export function areaRow({ code, name, kind }: Area): AreaRow {
	return kind === kindOfCode(code) ? [code, name] : [code, name, kind]
}

/**
 * Names in the order of their joined forms, cut into as few parts as keep each light: all in one, under the empty
 * beginning, where they are few. `isKnown` areas are in the reader's hands already and are not told again around others.
 */
export function nameParts(
	areas: readonly Area[],
	get: (code: string) => Area | undefined,
	isKnown: (code: string) => boolean,
): Map<string, NamePart> {
	const byCode = areas.toSorted((a, b) => (a.code < b.code ? -1 : 1))
	const parts = cutByName(
		byCode.map((item) => ({ name: joined(item.name), item })),
		{
			make: (some) => partOf(some, get, isKnown),
			bytesOf: (part) => JSON.stringify(part).length,
			most: MOST_CHARACTERS,
		},
	)
	return new Map(parts)
}

function partOf(
	areas: readonly Area[],
	get: (code: string) => Area | undefined,
	isKnown: (code: string) => boolean,
): NamePart {
	const around = new Set(areas.flatMap(({ code }) => codesAround(code)).filter((code) => !isKnown(code)))
	for (const { code } of areas) around.delete(code)
	return {
		areas: areas.map(areaRow),
		around: [...around].sort().flatMap((code) => {
			const area = get(code)
			return area ? [areaRow(area)] : []
		}),
	}
}
