import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const boundaryFileRule: Rule = {
	id: 'boundary-file',
	explanation: {
		id: 'Berkas di boundaries/ ialah FeatureCollection GeoJSON atau Topology TopoJSON, dan memuat sedikitnya satu wilayah.',
		en: 'A file in boundaries/ is a GeoJSON FeatureCollection or a TopoJSON Topology, and holds at least one area.',
	},
}

/** The text is no JSON, or JSON of another kind. */
export function boundaryFile(start: string): Finding {
	return broken(
		boundaryFileRule,
		{
			id: 'FeatureCollection GeoJSON atau Topology TopoJSON',
			en: 'a GeoJSON FeatureCollection or a TopoJSON Topology',
		},
		start,
		{
			id: 'ekspor ulang dari aplikasi peta sebagai GeoJSON (EPSG:4326)',
			en: 'export it anew from the mapping program as GeoJSON (EPSG:4326)',
		},
	)
}

export function boundaryFileEmpty(): Finding {
	return broken(boundaryFileRule, { id: 'sedikitnya satu wilayah', en: 'at least one area' }, 'no features', {
		id: 'ekspor ulang dengan semua wilayahnya, atau hapus berkas ini',
		en: 'export it anew with all its areas, or remove the file',
	})
}
