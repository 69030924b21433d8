import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { followUpHeadings, followUpRowSchema } from '../../../src/gate/rows/follow-up-row.ts'
import { recommendationHeadings, recommendationRowSchema } from '../../../src/gate/rows/recommendation-row.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import type { NewsReference } from '../../../src/gate/rules/known-news.ts'
import { recommendationAddressee } from '../../../src/gate/rules/recommendation-addressee.ts'
import { followUpDay, recommendationDates } from '../../../src/gate/rules/recommendation-dates.ts'
import { recommendationEvidence } from '../../../src/gate/rules/recommendation-evidence.ts'
import { recommendationHistory } from '../../../src/gate/rules/recommendation-history.ts'
import { recommendationReal } from '../../../src/gate/rules/recommendation-real.ts'
import { recommendationRepeated } from '../../../src/gate/rules/recommendation-repeated.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import {
	type FollowUpRow,
	newsSlugOf,
	type Recommendation,
	withFollowUps,
} from '../../../src/schemas/recommendation.ts'
import { reportRepeatedIds } from './read-registries.ts'
import { readTable } from './read-table.ts'

/** Where it is recorded what became of recommendations. */
export const FOLLOW_UPS = 'follow-ups.csv'

/** What recommendations are held to; `today` is the day of the check. */
export type RecommendationContext = {
	register: Pick<AreaRegister, 'get' | 'isInvented'>
	today: string
	/** Where the news items they name are put, which are read elsewhere. */
	newsReferences: NewsReference[]
	issues: IssueCollector
}

/**
 * Reads `recommendations.csv` in the order of the file, and `follow-ups.csv`, which tells what became known later; both
 * may be missing.
 */
export async function readRecommendations(dataDir: string, context: RecommendationContext): Promise<Recommendation[]> {
	const recommendations = await readFirstRows(dataDir, context)
	const followUps = await readFollowUps(dataDir, recommendations, context)
	return recommendations.map((one) => withFollowUps(one, followUps))
}

async function readFirstRows(dataDir: string, context: RecommendationContext): Promise<Recommendation[]> {
	const { issues } = context
	const table = await readTable(dataDir, 'recommendations.csv', recommendationHeadings, recommendationRowSchema, issues)
	const rows = (table.rows ?? []).flatMap(({ line, value }) => (value ? [{ line, recommendation: value }] : []))
	for (const { line, recommendation } of rows)
		for (const { column, finding } of faultsOf(recommendation, context)) issues.add(table.path, line, column, finding)
	reportRepeatedIds(table.path, table.rows ?? [], issues)
	for (const fault of recommendationRepeated(rows)) issues.addPlaced(table.path, fault)
	for (const { line, recommendation } of rows) {
		const named = { sumber: recommendation.source, bukti: recommendation.evidence }
		context.newsReferences.push(...newsNamedIn(named, line, table.path))
	}
	return rows.map(({ recommendation }) => recommendation)
}

async function readFollowUps(
	dataDir: string,
	recommendations: readonly Recommendation[],
	{ issues, today, newsReferences }: RecommendationContext,
): Promise<FollowUpRow[]> {
	const table = await readTable(dataDir, FOLLOW_UPS, followUpHeadings, followUpRowSchema, issues)
	const rows = (table.rows ?? []).flatMap(({ line, value }) => (value ? [{ line, row: value }] : []))
	for (const { line, row } of rows) {
		const faults = [followUpDay(row, today), recommendationEvidence(row)].filter((fault) => fault !== null)
		for (const { column, finding } of faults) issues.add(table.path, line, column, finding)
		newsReferences.push(...newsNamedIn({ bukti: row.evidence }, line, table.path))
	}
	for (const fault of recommendationHistory(recommendations, rows)) issues.addPlaced(table.path, fault)
	return rows.map(({ row }) => row)
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

function newsNamedIn(named: Readonly<Record<string, string | null>>, line: number, file: string): NewsReference[] {
	return Object.entries(named).flatMap(([column, reference]) => {
		const slug = reference === null ? null : newsSlugOf(reference)
		return slug === null ? [] : [{ file, line, column, slug }]
	})
}
