import type { Area } from './area.ts'

/** Address of the comparison of an area with those most like it. */
export const similarSetId = (area: Pick<Area, 'name'>): string => `serupa-${slug(area)}`

/** Addresses of the comparisons inside a province: of all areas, or of its ends where they are many. */
export function provinceSetIds(province: Pick<Area, 'name'>): { all: string; highest: string; lowest: string } {
	const name = slug(province)
	return { all: name, highest: `${name}-tertinggi`, lowest: `${name}-terendah` }
}

function slug({ name }: Pick<Area, 'name'>): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
}
