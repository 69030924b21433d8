import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { DistrictSum } from '../../schemas/district-file.ts'
import type { BigFigure, Highlighted } from '../area/story.ts'
import { type DistrictCount, newestSum } from './district-count.ts'
import type { DistrictScene } from './district-scene.ts'
import { districtText } from './district-text.ts'

type Shown = { count: DistrictCount; sum: DistrictSum; value: number }

/** The first count of a district whose newest sum is published; people before programmes. */
export function mainCount({ figures, programmes }: Pick<DistrictScene, 'figures' | 'programmes'>): Shown | null {
	for (const count of [...figures, ...programmes]) {
		const sum = newestSum(count)
		if (sum && sum.value !== null && sum.value > 0) return { count, sum, value: sum.value }
	}
	return null
}

/** What a district is about in one sentence and one figure. */
export function districtStory(scene: DistrictScene): { lead: Highlighted; figure: BigFigure | null } {
	const { name, language } = scene
	const shown = mainCount(scene)
	if (!shown) return { lead: nothingShown(name, language), figure: null }
	const { count, sum, value } = shown
	const when = formatPeriod(sum.period, language)
	const simulated = count.simulated ? ` (${recipientText(language).word})` : ''
	const number = count.format(value)
	const places = `${formatNumber(sum.of, 0, language)} kecamatan`
	return {
		lead:
			language === 'id'
				? {
						before: `${count.subject} di ${name} pada ${when}: `,
						mark: `${number} ${count.unit}`,
						after: `, jumlah dari ${places}${simulated}.`,
					}
				: {
						before: `${count.subject} in ${name}, ${when}: `,
						mark: `${number} ${count.unit}`,
						after: `, the sum of ${places}${simulated}.`,
					},
		figure: {
			before: '',
			number,
			after: '',
			caption: `${count.unit}, ${count.name} ${when}.`,
			note: count.simulated ? recipientText(language).simulatedFigure : '',
			long: value >= 100_000,
		},
	}
}

function nothingShown(name: string, language: DistrictScene['language']): Highlighted {
	return language === 'id'
		? {
				before: `Jumlah untuk ${name} `,
				mark: 'belum dapat diterbitkan',
				after: ': tidak semua angka kecamatannya terbit.',
			}
		: { before: `Sums for ${name} `, mark: 'cannot be published yet', after: ': not all figures of its kecamatan are.' }
}

/** The small facts under the lead: what the district is made of. */
export function districtMeta({ file, language }: DistrictScene): string[] {
	const count = (kind: 'desa' | 'kelurahan') => file.kecamatan.reduce((sum, { inside }) => sum + (inside[kind] ?? 0), 0)
	const n = (value: number) => formatNumber(value, 0, language)
	const { seats } = file.district
	return [
		`${n(file.kecamatan.length)} kecamatan`,
		...(['desa', 'kelurahan'] as const).flatMap((kind) => (count(kind) > 0 ? [`${n(count(kind))} ${kind}`] : [])),
		...(seats === null ? [] : [districtText(language).seats(n(seats))]),
	]
}
