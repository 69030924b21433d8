import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { recommendationHeadings, recommendationRowSchema } from '../../../src/gate/rows/recommendation-row.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import type { NewsReference } from '../../../src/gate/rules/known-news.ts'
import { recommendationAddressee } from '../../../src/gate/rules/recommendation-addressee.ts'
import { recommendationDates } from '../../../src/gate/rules/recommendation-dates.ts'
import { recommendationEvidence } from '../../../src/gate/rules/recommendation-evidence.ts'
import { recommendationReal } from '../../../src/gate/rules/recommendation-real.ts'
import { type PlacedRecommendation, recommendationRepeated } from '../../../src/gate/rules/recommendation-repeated.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { newsSlugOf, type Recommendation } from '../../../src/schemas/recommendation.ts'
import { reportRepeatedIds } from './read-registries.ts'
import { readTable } from './read-table.ts'

/** What recommendations are held to; `today` is the day of the check. */
export type RecommendationContext = {
	register: Pick<AreaRegister, 'get' | 'isInvented'>
	today: string
	/** Where the news items they name are put, which are read elsewhere. */
	newsReferences: NewsReference[]
	issues: IssueCollector
}

/** Reads `recommendations.csv`, if there is one, in the order of the file. */
export async function readRecommendations(dataDir: string, context: RecommendationContext): Promise<Recommendation[]> {
	const { issues } = context
	const table = await readTable(dataDir, 'recommendations.csv', recommendationHeadings, recommendationRowSchema, issues)
	const rows = (table.rows ?? []).flatMap(({ line, value }) => (value ? [{ line, recommendation: value }] : []))
	for (const { line, recommendation } of rows)
		for (const { column, finding } of faultsOf(recommendation, context)) issues.add(table.path, line, column, finding)
	reportRepeatedIds(table.path, table.rows ?? [], issues)
	for (const fault of recommendationRepeated(rows)) issues.addPlaced(table.path, fault)
	context.newsReferences.push(...rows.flatMap((row) => newsNamedIn(row, table.path)))
	return rows.map(({ recommendation }) => recommendation)
}

function faultsOf(
	recommendation: Recommendation,
	{ register, today }: RecommendationContext,
): { column: string; finding: Finding }[] {
	const { area: code } = recommendation
	const area = knownArea(code, register) ?? recommendationReal(code, register.isInvented(code))
	const others = [recommendationAddressee(recommendation), recommendationEvidence(recommendation)]
	return [
		...(area ? [{ column: 'kode_wilayah', finding: area }] : []),
		...recommendationDates(recommendation, today),
		...others.filter((fault) => fault !== null),
	]
}

function newsNamedIn({ line, recommendation }: PlacedRecommendation, file: string): NewsReference[] {
	const named = { sumber: recommendation.source, bukti: recommendation.evidence }
	return Object.entries(named).flatMap(([column, reference]) => {
		const slug = reference === null ? null : newsSlugOf(reference)
		return slug === null ? [] : [{ file, line, column, slug }]
	})
}
