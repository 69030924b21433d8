import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { spokenName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { themeName } from '../../format/theme-name.ts'
import { areaText } from '../../i18n/area.ts'
import { areaHeadingText } from './area-heading-text.ts'

/** The headings of an area page, in the words of its level. */
export type AreaHeadings = Record<
	'figures' | 'trend' | 'position' | 'programmes' | 'news' | 'newsNear' | 'unknown' | 'around',
	string
> & { inside: (what: string) => string }

/** Headings that name the place, as a reader from there would. */
export function areaHeadings(context: AreaContext): AreaHeadings {
	const { area, language, parent } = context
	const t = areaHeadingText(language)
	const name = spokenName(context)
	return {
		figures: t.figures(name),
		trend: t.trend(trendTheme(context)),
		position: parent ? t.position(name, siblingsOf(context), titleOf(parent.area, language)) : '',
		inside: (what) => t.inside(what, name),
		programmes: t.programmes(name),
		news: area.level === 'negara' ? t.newest : t.news(name),
		newsNear: t.newsNear(name),
		unknown: t.unknown(name),
		// Kabupaten and provinces are too large for what lies in the same province to be near.
		around: area.level === 'kecamatan' || area.level === 'desa-kelurahan' ? t.around(name) : t.others,
	}
}

/** Desa stand among desa where the kecamatan has no kelurahan, and the other way round. */
function siblingsOf({ area, language, parent }: AreaContext): string {
	const alike = parent?.children.every((child) => child.area.kind === area.kind)
	const plain = area.level === 'desa-kelurahan' || area.level === 'kecamatan'
	return alike && plain ? area.kind : areaText(language).siblings[area.level]
}

/** The theme of what is drawn over time first. */
function trendTheme({ file, language }: AreaContext): string {
	const { alone, together } = areaPlan(file).trends
	const id = alone[0] ?? together[0]?.[0]
	return id ? themeName(readIndicator(id), language) : ''
}
