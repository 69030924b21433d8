import { placeName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'

/** A short name for each area, longer where two would be called alike: kecamatan and kabupaten Blora, six Pilang. */
export function areaLabels(areas: readonly Area[]): ReadonlyMap<string, string> {
	const short = areas.map(placeName)
	const titles = areas.map((area) => titleOf(area, 'id'))
	const isAlone = (names: readonly string[], name: string) => names.filter((one) => one === name).length === 1
	return new Map(
		areas.map((area, index) => {
			const [name = '', title = ''] = [short[index], titles[index]]
			if (isAlone(short, name)) return [area.code, name]
			return [area.code, isAlone(titles, title) ? title : `${title} (${area.code})`]
		}),
	)
}

/** A label as drawings write it: its word for the kind in short where there is no room. */
export function drawnLabel(label: string): readonly string[] {
	const short = label.replace(/^Kabupaten /, 'Kab. ').replace(/^Kecamatan /, 'Kec. ')
	return short === label ? [label] : [label, short]
}
