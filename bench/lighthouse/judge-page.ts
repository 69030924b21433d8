import lighthouse from 'lighthouse'
import { type Category, categories } from './measured-pages.ts'

/** What Lighthouse says of a page, as a phone on a slow line meets it. */
export type Judgement = {
	scores: Readonly<Record<Category, number>>
	largestPaint: number
	shift: number
	blockingTime: number
	/** Audits that cost points, as `id: title`. */
	faults: readonly string[]
}

/** The median of several runs: each score by itself, faults of all runs together. */
export async function judgePage(url: string, port: number, runs: number): Promise<Judgement> {
	const judged: Judgement[] = []
	for (let run = 0; run < runs; run++) judged.push(await judgeOnce(url, port))
	const middle = (pick: (one: Judgement) => number) => median(judged.map(pick))
	return {
		scores: Object.fromEntries(categories.map((name) => [name, middle(({ scores }) => scores[name])])) as Record<
			Category,
			number
		>,
		largestPaint: middle(({ largestPaint }) => largestPaint),
		shift: middle(({ shift }) => shift),
		blockingTime: middle(({ blockingTime }) => blockingTime),
		faults: [...new Set(judged.flatMap(({ faults }) => faults))],
	}
}

/** Lighthouse as it comes: its mobile settings, a slow phone on a slow 4G line, simulated. */
async function judgeOnce(url: string, port: number): Promise<Judgement> {
	const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' })
	if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
	const { lhr } = result
	const number = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN
	const counted = categories.flatMap((name) => lhr.categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
	const lost = counted.flatMap(({ id }) => {
		const audit = lhr.audits[id]
		return audit?.score !== null && audit !== undefined && audit.score < 0.9 ? [`${id}: ${audit.title}`] : []
	})
	return {
		scores: Object.fromEntries(
			categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
		) as Record<Category, number>,
		largestPaint: number('largest-contentful-paint'),
		shift: number('cumulative-layout-shift'),
		blockingTime: number('total-blocking-time'),
		faults: [...new Set(lost)],
	}
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
