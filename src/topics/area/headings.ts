import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { spokenName } from '../../facts/place-name.ts'
import { siblingsNoun } from '../../facts/siblings.ts'
import { titleOf } from '../../format/area-name.ts'
import { themeName } from '../../format/theme-name.ts'
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
		position: parent ? t.position(name, siblingsNoun(context), titleOf(parent.area, language)) : '',
		inside: (what) => t.inside(what, name),
		programmes: t.programmes(name),
		news: area.level === 'negara' ? t.newest : t.news(name),
		newsNear: t.newsNear(name),
		unknown: t.unknown(name),
		// Kabupaten and provinces are too large for what lies in the same province to be near.
		around: area.level === 'kecamatan' || area.level === 'desa-kelurahan' ? t.around(name) : t.others,
	}
}

/** The theme of what is drawn over time first. */
function trendTheme({ file, language }: AreaContext): string {
	const { alone, together } = areaPlan(file).trends
	const id = alone[0] ?? together[0]?.[0]
	return id ? themeName(readIndicator(id), language) : ''
}
