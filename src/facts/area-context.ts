import { readArea } from '../contract/read-generated.ts'
import type { Area } from '../schemas/area.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'

/** What every part of an area page is made from: the area, its parent, and the language. */
export type AreaContext = {
	language: Language
	file: AreaFile
	area: Area
	/** The parent's file, which holds the siblings; `null` for Indonesia. */
	parent: AreaFile | null
	/** The kabupaten/kota the area lies in or is; `null` above it. */
	regency: AreaFile | null
}

/** Reads the files an area page needs. */
export function readAreaContext(code: string, language: Language): AreaContext {
	const file = readArea(code)
	const parentArea = file.ancestors.at(-1)
	const regencyArea = [...file.ancestors, file.area].find(({ level }) => level === 'kabupaten-kota')
	return {
		language,
		file,
		area: file.area,
		parent: parentArea ? readArea(parentArea.code) : null,
		regency: regencyArea ? readArea(regencyArea.code) : null,
	}
}
