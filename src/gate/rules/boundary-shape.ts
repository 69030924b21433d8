import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { RingFault } from '../geometry/ring-fault.ts'

export const boundaryShapeRule: Rule = {
	id: 'boundary-shape',
	explanation: {
		id: 'Batas ialah Polygon atau MultiPolygon; setiap cincinnya tertutup, paling sedikit empat titik, dan tidak memotong dirinya.',
		en: 'A boundary is a Polygon or MultiPolygon; each of its rings is closed, has at least four points and does not cross itself.',
	},
}

export function boundaryNotPolygon(received: string): Finding {
	return broken(boundaryShapeRule, { id: 'Polygon atau MultiPolygon', en: 'a Polygon or MultiPolygon' }, received, {
		id: 'ekspor lapisan wilayah (poligon), bukan titik atau garis',
		en: 'export the layer of areas (polygons), not points or lines',
	})
}

const words: Readonly<Record<RingFault, { expected: Bilingual; received: Bilingual; hint: Bilingual }>> = {
	'few-points': {
		expected: {
			id: 'cincin dengan sedikitnya empat titik, yang terakhir sama dengan yang pertama',
			en: 'rings of at least four points, the last equal to the first',
		},
		received: { id: 'cincin dengan titik lebih sedikit', en: 'a ring of fewer' },
		hint: { id: 'hapus cincin itu, atau gambar ulang wilayahnya', en: 'remove that ring, or draw the area anew' },
	},
	'not-closed': {
		expected: {
			id: 'cincin tertutup: titik terakhir sama dengan titik pertama',
			en: 'closed rings: the last point equal to the first',
		},
		received: { id: 'cincin yang berakhir di tempat lain', en: 'a ring that ends elsewhere' },
		hint: {
			id: 'perbaiki geometrinya di aplikasi peta (misalnya "Fix geometries" di QGIS)',
			en: 'mend the geometry in the mapping program (for example "Fix geometries" in QGIS)',
		},
	},
	crossing: {
		expected: { id: 'cincin yang tidak memotong dirinya', en: 'rings that do not cross themselves' },
		received: { id: 'cincin yang memotong dirinya', en: 'a ring that crosses itself' },
		hint: {
			id: 'perbaiki geometrinya di aplikasi peta (misalnya "Fix geometries" di QGIS)',
			en: 'mend the geometry in the mapping program (for example "Fix geometries" in QGIS)',
		},
	},
}

export function boundaryRing(fault: RingFault): Finding {
	const { expected, received, hint } = words[fault]
	return broken(boundaryShapeRule, expected, received, hint)
}
