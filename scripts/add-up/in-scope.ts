import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import { publishedScope } from '../../src/gate/register/scope.ts'
import type { Area } from '../../src/schemas/area.ts'
import { COUNTRY_CODE } from '../../src/schemas/area-code.ts'
import type { ElectoralDistrict } from '../../src/schemas/electoral-district.ts'
import type { Verification } from '../../src/schemas/verification.ts'
import { chartReferences } from '../gate/news/chart-references.ts'
import type { NewsItem } from '../gate/news/read-news.ts'
import type { ProtectedDataset } from '../protect/release/protected-dataset.ts'

/** Lists of the input that are made into pages of areas. */
type Lists = { recipients: readonly ProtectedDataset[]; electoralDistricts: readonly ElectoralDistrict[] }

/** The lists without what lies outside the portal: recipients of other areas, districts of other regencies. */
export function inScope<T extends Lists>(input: T, pages: readonly Area[]): T {
	const isPublished = publishedScope(pages)
	const codes = new Set(pages.map(({ code }) => code))
	return {
		...input,
		recipients: input.recipients
			.map((dataset) => ({ ...dataset, cells: dataset.cells.filter(({ area }) => isPublished(area)) }))
			.filter(({ cells }) => cells.length > 0),
		electoralDistricts: input.electoralDistricts.filter(({ regency }) => codes.has(regency)),
	}
}

/** What names areas though they may have no page. */
type Naming = { news: readonly NewsItem[]; verifications: readonly Verification[]; register: AreaRegister }

/**
 * Areas that pages name and that have none themselves: of news items and their charts, of verifications, and those
 * that others were split from; each with the areas around it. In code order.
 */
export function namedOutside({ news, verifications, register }: Naming, pages: readonly Area[]): Area[] {
	const codes = new Set([
		...news.flatMap(namedIn),
		...verifications.map(({ area }) => area),
		...pages.flatMap(({ code }) => register.eventsOf(code).flatMap(({ from }) => from ?? [])),
	])
	const around = [...codes].flatMap((code) => register.ancestorsOf(code).map((area) => area.code))
	const own = new Set(pages.map(({ code }) => code))
	const outside = [...new Set([...codes, ...around])].filter((code) => code !== COUNTRY_CODE && !own.has(code))
	return outside.sort().flatMap((code) => register.get(code) ?? [])
}

function namedIn({ news, body }: NewsItem): string[] {
	const drawn = chartReferences({ body, bodyLine: 1 }).flatMap(({ kind, value }) => (kind === 'area' ? [value] : []))
	return [...news.areas, ...(news.facts ?? []).map(({ area }) => area), ...drawn]
}
