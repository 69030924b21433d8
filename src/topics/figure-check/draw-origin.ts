import { make } from '../../components/dom/make-element.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { recordAddress } from '../../schemas/record-address.ts'
import { decimalsOf } from '../../statistics/decimals-of.ts'
import type { FigureOrigin, MadeNumber, ReadNumber } from './figure-origin.ts'
import { originText } from './origin-text.ts'

/** Numbers of one figure that are listed; a trend has some twenty, two of them side by side some fifty. */
const LISTED = 60

/** Titles and version numbers of datasets, by id. */
export type DatasetNames = ReadonlyMap<string, { title: string; version: string | null }>

/** A number with the area it is of. */
type Placed = { name: string; number: ReadNumber | MadeNumber }

/**
 * How each number of a figure was made: file and line, or formula and inputs; how it was rounded; in which version.
 * `of` is how many areas the figure is about, of which these are the first.
 */
export function drawOrigin(
	origins: readonly FigureOrigin[],
	of: number,
	names: DatasetNames,
	language: Language,
): HTMLElement {
	const t = originText(language)
	const numbers = origins.flatMap(({ name, numbers: own }) => own.map((number): Placed => ({ name, number })))
	const method = make('a', { href: address(language, '/metodologi/') }, t.method)
	const [first] = origins
	const record = first && origins.length === 1 ? [make('a', { href: recordAddress(first.area) }, t.record), ' · '] : []
	const links = make('p', { class: 'small' }, ...record, method)
	const section = make('section', { class: 'check-about' }, make('h3', {}, t.title))
	if (numbers.length === 0) {
		section.append(make('p', {}, t.elsewhere), links)
		return section
	}
	const severalMeasures = new Set(numbers.map(({ number }) => number.indicator)).size > 1
	const heading = ({ name, number }: Placed) =>
		[
			...(origins.length > 1 ? [name] : []),
			...(severalMeasures ? [number.indicator] : []),
			formatPeriod(number.period, language),
		].join(', ')
	const rows = numbers
		.slice(0, LISTED)
		.map((one) =>
			make(
				'tr',
				{},
				make('th', { scope: 'row' }, heading(one), make('small', {}, ` ${sayValue(one.number, language)}`)),
				make('td', {}, ...sayOrigin(one.number, names, language)),
			),
		)
	const heads = [t.number, t.from].map((label) => make('th', { scope: 'col' }, label))
	const table = make(
		'table',
		{ class: 'check-origin' },
		make('thead', {}, make('tr', {}, ...heads)),
		make('tbody', {}, ...rows),
	)
	const more = numbers.length - LISTED
	const areasLeft = of - origins.length
	const count = (number: number) => formatNumber(number, 0, language)
	section.append(
		table,
		...(more > 0 ? [make('p', { class: 'small' }, t.more(count(more)))] : []),
		...(areasLeft > 0 ? [make('p', { class: 'small' }, t.moreAreas(count(areasLeft)))] : []),
		make('p', { class: 'small' }, t.rounding),
		...sayDatasets(
			numbers.map(({ number }) => number),
			names,
			language,
		),
		links,
	)
	return section
}

/** The datasets that the numbers were read from, each once, and what their lines are. */
function sayDatasets(
	numbers: readonly (ReadNumber | MadeNumber)[],
	names: DatasetNames,
	language: Language,
): HTMLElement[] {
	const ids = [...new Set(numbers.flatMap((one) => (one.kind === 'read' ? [one.dataset] : [])))]
	if (ids.length === 0) return []
	return [make('p', { class: 'small' }, originText(language).lines), datasetLinks(ids, names, language)]
}

function datasetLinks(ids: readonly string[], names: DatasetNames, language: Language): HTMLElement {
	const links = ids.map((id) => {
		const { title = id, version = null } = names.get(id) ?? {}
		const told = version === null ? '' : `, ${originText(language).version(version)}`
		return make('li', {}, make('a', { href: address(language, `/data/${id}/`) }, title), told)
	})
	return make('ul', { class: 'links' }, ...links)
}

/**
 * How a figure was made that counts recipients: no line and no formula leads to a row about somebody, the published
 * tables do. `district` is the id of the electoral district whose page it stands on.
 */
export function drawCounted(
	{ datasets, district }: { datasets: readonly string[]; district: string | null },
	names: DatasetNames,
	language: Language,
): HTMLElement {
	const t = originText(language)
	const record =
		district === null ? [] : [make('a', { href: `/api/v1/dapil/${district}.json` }, t.districtRecord), ' · ']
	return make(
		'section',
		{ class: 'check-about' },
		make('h3', {}, t.title),
		make('p', {}, district === null ? t.recipients : t.districts),
		datasetLinks(datasets, names, language),
		make('p', { class: 'small' }, ...record, make('a', { href: address(language, '/metodologi/') }, t.method)),
	)
}

function sayValue({ value }: ReadNumber | MadeNumber, language: Language): string {
	if (value === null) return originText(language).hidden
	return typeof value === 'number' ? formatNumber(value, decimalsOf(value), language) : value
}

function sayOrigin(number: ReadNumber | MadeNumber, names: DatasetNames, language: Language): (Node | string)[] {
	return number.kind === 'read' ? sayRead(number, names, language) : [sayMade(number, language)]
}

function sayRead(
	{ dataset, line, reference, period, status, note }: ReadNumber,
	names: DatasetNames,
	language: Language,
): (Node | string)[] {
	const t = originText(language)
	const file = `observations/${dataset}.csv`
	const known = names.get(dataset)
	const version = known?.version ?? null
	const rest = [
		...(version ? [t.version(version)] : []),
		...(reference === period ? [] : [t.reference(formatPeriod(reference, language))]),
		...(status === 'A' ? [] : [t.status(status)]),
		...(note ? [note] : []),
	]
	const place = line === null ? file : t.read(file, formatNumber(line, 0, language))
	return [make('code', {}, place), rest.length > 0 ? `; ${rest.join('; ')}` : '']
}

function sayMade({ formula, inputs, coverage }: MadeNumber, language: Language): string {
	const t = originText(language)
	const words = inputs.map(
		({ indicator, period, areas }) => `${indicator} ${formatPeriod(period, language)} (${areas})`,
	)
	const counted =
		coverage && t.coverage(formatNumber(coverage.have, 0, language), formatNumber(coverage.of, 0, language))
	return [t.made(formula), t.inputs(words.join(', ')), ...(counted ? [counted] : [])].join('; ')
}
