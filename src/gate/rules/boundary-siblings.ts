import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Area } from '../../schemas/area.ts'

export const boundarySiblingsRule: Rule = {
	id: 'boundary-siblings',
	explanation: {
		id: 'Bila satu wilayah punya batas, semua wilayah di bawah induk yang sama juga; bila tidak, peta ubin yang dipakai.',
		en: 'Where one area has a boundary, so do all inside the same parent; otherwise the tile map is drawn.',
	},
}

/** A warning: the portal is whole without the boundaries, it draws tiles. */
export function boundarySiblings(parent: string, missing: readonly Area[]): Finding {
	const named = missing.map(({ code, name }) => `${code} (${name})`).join(', ')
	const finding = broken(
		boundarySiblingsRule,
		{ id: `batas untuk setiap wilayah di dalam ${parent}`, en: `a boundary for every area inside ${parent}` },
		`none for ${named}`,
		{
			id: 'tambahkan batas wilayah itu; sementara ini peta ubin yang dipakai',
			en: 'add the boundary of it; until then the tile map is drawn',
		},
	)
	return { ...finding, severity: 'warning' }
}
