import { formatNumber } from '../../../src/format/number.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { NewVersion, OfficeDifference, RecipientChanges } from '../../../src/schemas/office-difference.ts'
import type { FigureGroup, RevisedFigure } from '../../../src/schemas/release-contents.ts'
import { decimalsOf } from '../../../src/statistics/decimals-of.ts'
import { sayNumber } from '../../ground/progress/reporter.ts'

/** Lines of one part, and names in one line, at most. */
const MOST_LINES = 12
const MOST_NAMES = 6

const BESIDE =
	'Peringkat dan sebaran di laman wilayah lain juga memuat angkanya. / Ranks and strips on pages of other areas hold the figures, too.'

/** A difference as a person reads it, Indonesian first; `published` is what the site in public is called. */
export function sayDifference(difference: OfficeDifference, published: string): string {
	const { computed, versions, recipients } = difference
	const { lastRelease, added, revised, withdrawn, newsAdded, newsWithdrawn, areas, pages } = difference
	const release = lastRelease ?? 'belum ada · none yet'
	const parts = [
		...part('Angka baru / figures added', countOf(added), added.map(sayGroup)),
		...part('Angka berubah / figures revised', revised.length, revised.map(sayRevised)),
		...part('Angka hilang / figures removed', countOf(withdrawn), withdrawn.map(sayGroup)),
		...part('Angka turunan baru / computed figures added', countOf(computed.added), computed.added.map(sayGroup)),
		...part(
			'Angka turunan berubah / computed figures revised',
			computed.revised.length,
			computed.revised.map(sayRevised),
		),
		...part(
			'Angka turunan hilang / computed figures removed',
			countOf(computed.withdrawn),
			computed.withdrawn.map(sayGroup),
		),
		...part('Dataset bernomor baru / datasets with a new number', versions.length, versions.map(sayVersion)),
		...part('Tabel penerima berubah / recipient tables changed', recipients.length, recipients.map(sayRecipients)),
		...part('Berita baru / news added', newsAdded.length, newsAdded),
		...part('Berita hilang / news removed', newsWithdrawn.length, newsWithdrawn),
	]
	const heading = `Dibandingkan dengan ${published}; terbitan tercatat terakhir: ${release} / Compared with ${published}; last recorded release: ${release}`
	if (parts.length === 0) return `${heading}\nTidak ada yang berubah. / Nothing changed.`
	return [
		heading,
		...parts,
		...part('Wilayah tersentuh / areas touched', areas.length, [few(areas)]),
		...part('Laman tersentuh / pages touched', pages.length, [few(pages), ...(areas.length > 0 ? [BESIDE] : [])]),
	].join('\n')
}

function part(title: string, count: number, lines: readonly string[]): string[] {
	if (count === 0) return []
	const said = lines.slice(0, MOST_LINES)
	const more = lines.length - said.length
	return [
		`${title}: ${sayNumber(count)}`,
		...said.map((line) => `  ${line}`),
		...(more > 0 ? [`  dan ${sayNumber(more)} lagi / and ${sayNumber(more)} more`] : []),
	]
}

function countOf(groups: readonly FigureGroup[]): number {
	return groups.reduce((sum, { areas }) => sum + areas.length, 0)
}

function sayGroup({ dataset, indicator, period, areas }: FigureGroup): string {
	return `${indicator} ${period}: ${few(areas)} (${dataset})`
}

function sayRevised({ dataset, indicator, area, period, before, after, provisional }: RevisedFigure): string {
	const mark = provisional ? ', sementara · provisional' : ''
	return `${indicator} ${area} ${period}: ${written(before, 'id')} → ${written(after, 'id')} (${dataset}${mark})`
}

function sayRecipients({ dataset, added, revised, withdrawn }: RecipientChanges): string {
	const [more, other, less] = [added, revised, withdrawn].map((count) => sayNumber(count))
	return `${dataset}: sel baru ${more}, berubah ${other}, hilang atau disamarkan ${less} / cells new ${more}, changed ${other}, gone or hidden ${less}`
}

function sayVersion({ dataset, before, version }: NewVersion): string {
	return `${dataset}: ${before} → ${version}`
}

function written(value: number | string | null, language: Language): string {
	return typeof value === 'number' ? formatNumber(value, decimalsOf(value), language) : (value ?? '')
}

function few(names: readonly string[]): string {
	const more = names.length - MOST_NAMES
	return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} … (+${sayNumber(more)})` : names.join(', ')
}
