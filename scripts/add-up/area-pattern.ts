import { COUNTRY_CODE } from '../../src/schemas/area-code.ts'

/**
 * Pattern of the areas a number of levels below an area: `35.29.*` for the kecamatan of 35.29,
 * `35.29.*.*` for its villages, `*` for the provinces of Indonesia.
 */
export function areaPattern(code: string, levelsBelow: number): string {
	const stars = Array<string>(levelsBelow).fill('*')
	return (code === COUNTRY_CODE ? stars : [code, ...stars]).join('.')
}
