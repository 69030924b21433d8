import { readArea, readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { hasNumber, isComplete } from '../../facts/area-figures.ts'
import { officeReach } from '../../facts/office-reach.ts'
import { fullName, titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Highlighted } from './story.ts'
import type { Unknown } from './unknowns.ts'

/** What a page without a story opens with: the first number it has, else that it has none, in words of its own. */
export function plainLead(context: AreaContext): Highlighted {
	const { language, file, area } = context
	const name = fullName(area, file.ancestors, language)
	const first = firstNumber(file)
	if (first) {
		const { indicator, figure } = first
		const when = formatPeriod(figure.reference, language)
		return {
			before: `${indicator.name[language]} ${language === 'id' ? '' : 'of '}${name}: `,
			mark: sayValue(figure.value, indicator, language),
			after: ` ${language === 'id' ? 'pada' : 'in'} ${when}.`,
		}
	}
	// With the code, as two villages of one kecamatan may bear one name.
	return language === 'id'
		? { before: 'Portal ini ', mark: 'belum memuat angka', after: ` untuk ${name} (${area.code}).${above(context)}` }
		: { before: 'This portal holds ', mark: 'no figures yet', after: ` for ${name} (${area.code}).${above(context)}` }
}

/** Why there is nothing, whom to ask, and where figures are; `null` for an area that has any of its whole. */
export function noFigures({ language, file, area }: AreaContext): Unknown | null {
	if (hasFigures(file)) return null
	const title = titleOf(area, language)
	const office = officeReach(language)
	const nearest = nearestWithFigures(file)
	return {
		question: language === 'id' ? `Mengapa belum ada angka ${title}?` : `Why are there no figures of ${title}?`,
		reason: `${file.series.length > 0 ? partialOnly[language] : noSource[language]} ${language === 'id' ? 'Tanyakan kepada' : 'Ask'} ${office}.`,
		link: nearest && {
			text:
				language === 'id' ? `Lihat angka ${titleOf(nearest.area, language)}` : `See ${titleOf(nearest.area, language)}`,
			href: address(language, areaPath(nearest.area.code)),
		},
	}
}

const noSource: Bilingual = {
	id: 'Belum ada sumber resmi yang dimasukkan ke portal ini untuk wilayah ini.',
	en: 'No official source for this area has been put into this portal yet.',
}
const partialOnly: Bilingual = {
	id: 'Yang ada baru angka sebagian wilayah di dalamnya, dan jumlah sebagian bukan angka wilayah ini.',
	en: 'There are figures of some of the areas inside alone, and the sum of some is no figure of the whole.',
}

/** "Yang ada ialah angka Kabupaten Brebes." Nothing where no area around has figures either. */
function above({ language, file }: AreaContext): string {
	const nearest = nearestWithFigures(file)
	if (!nearest) return ''
	const title = titleOf(nearest.area, language)
	return language === 'id' ? ` Yang ada ialah angka ${title}.` : ` There are figures of ${title}.`
}

/** The nearest of the areas around that has figures. All around an area with a page have one. */
function nearestWithFigures({ ancestors }: AreaFile): AreaFile | null {
	for (const { code } of ancestors.toReversed()) {
		const file = readArea(code)
		if (hasFigures(file)) return file
	}
	return null
}

/** Whether an area has anything of its whole: a number, or a class such as a status. */
export function hasFigures({ series }: AreaFile): boolean {
	return series.some(({ figures }) =>
		figures.some((figure) => figure.category !== null || (hasNumber(figure) && isComplete(figure))),
	)
}

/** The newest number of the first series, in the order of the registry, that has one of the whole area. */
function firstNumber({ series }: AreaFile) {
	for (const { indicator, figures } of series) {
		const figure = figures.filter(hasNumber).findLast(isComplete)
		if (figure) return { indicator: readIndicator(indicator), figure }
	}
	return null
}
