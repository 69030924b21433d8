import { gzipSync } from 'node:zlib'
import type { Area } from '../../../src/schemas/area.ts'
import type { AreaRow, NamePart } from '../../../src/search/index-file.ts'
import { codesAround, kindOfCode } from '../../../src/search/named-area.ts'
import { joined } from '../../../src/search/plain-words.ts'

/** What a part of the names may weigh, packed: three of them and the rest of a first answer stay below 60 KB. */
const MOST_BYTES = 12_000
/** More names than these are never light, and need not be packed to know it. */
const MOST_AREAS = 3000
/** No name is told by more letters than these; parts that are still too heavy stay so. */
const MOST_LETTERS = 5

/** An area as a row of the index; its kind only where the code does not tell it. */
export function areaRow({ code, name, kind }: Area): AreaRow {
	return kind === kindOfCode(code) ? [code, name] : [code, name, kind]
}

/**
 * Names cut by the first letters of their joined form, as many as keep each part light: all in one, under the empty
 * beginning, where they are few. `isKnown` areas are in the reader's hands already and are not told again around others.
 */
export function nameParts(
	areas: readonly Area[],
	get: (code: string) => Area | undefined,
	isKnown: (code: string) => boolean,
	beginning = '',
): Map<string, NamePart> {
	const isSmall = beginning.length === MOST_LETTERS || areas.length < 2
	const part = isSmall || areas.length <= MOST_AREAS ? partOf(areas, get, isKnown) : undefined
	if (part && (isSmall || isLight(part))) return new Map([[beginning, part]])
	const groups = Map.groupBy(areas, ({ name }) => joined(name).slice(0, beginning.length + 1))
	return new Map(
		[...groups]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([next, own]) =>
				next === beginning ? [[next, partOf(own, get, isKnown)] as const] : [...nameParts(own, get, isKnown, next)],
			),
	)
}

function isLight(part: NamePart): boolean {
	const text = JSON.stringify(part)
	return text.length <= MOST_BYTES || gzipSync(text).length <= MOST_BYTES
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
