import { isAbsolute, relative } from 'node:path'
import { noDatasets } from '../../../src/gate/read/no-datasets.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { Aggregates } from '../../add-up/aggregate.ts'
import { inScope, namedOutside } from '../../add-up/in-scope.ts'
import { checkNewsAndLinks } from '../../gate/links/check-links.ts'
import { collected } from '../../gate/news/check-news.ts'
import { quotableFigures } from '../../gate/news/numbers/quoted-areas.ts'
import type { NewsFile, NewsItem } from '../../gate/news/read-news.ts'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import type { Office } from '../../protect/release/office.ts'
import { sayRecipients } from '../../protect/release/say-recipients.ts'
import type { KeptFiles } from '../../write/downloads/kept-files.ts'
import { recipientDataset } from '../../write/recipients/recipient-dataset.ts'
import { type Generated, writeGenerated } from '../../write/write-generated.ts'
import { missingFigures } from './missing-figures.ts'

/** The gate and the aggregation, handed in so that tests can build without them. */
export type Sources = {
	readInput(
		dataDir: string,
		effects: { onProgress?(done: { file: string; rows: number }): void },
	): Promise<{ input: Office | null; issues: Issue[] }>
	aggregate(input: Office): Aggregates
}

/** What the later steps of a build know of the input; `pictures` are the files of the office that its texts show. */
export type Contents = {
	input: Office
	aggregated: Aggregates
	news: readonly NewsItem[]
	pictures: readonly string[]
	/** Everything that an office wrote, as the gate read it. */
	texts: readonly NewsFile[]
}

/** Either the contents, or the issues that stop the build; warnings may stand beside contents. */
export type Generation = { contents: Contents | null; issues: readonly Issue[] }

/** Who is told what passed the gate, as soon as it did, and packed files of tables that may be as they were. */
type WaysToGenerate = { onChecked?: (checked: Pick<Contents, 'input' | 'texts'>) => void; kept?: KeptFiles }

/** Checks the data and the news of an office's folder, adds the figures up and writes the generated JSON into `folder`. */
export async function generate(
	office: string,
	folder: string,
	sources: Sources,
	reporter: Reporter,
	{ onChecked, kept }: WaysToGenerate = {},
): Promise<Generation> {
	const { input, news, pictures, texts, issues } = await check(office, sources, reporter)
	if (!input || issues.some(({ severity }) => severity === 'error')) return { contents: null, issues }
	onChecked?.({ input, texts })
	const { aggregated, published } = addUp(input, sources, reporter)
	const missing = missingFigures(texts, aggregated.figures)
	if (missing.length > 0) return { contents: null, issues: collected([...issues, ...missing]) }
	const named = namedOutside({ ...input, news }, aggregated.index)
	write(folder, { ...published, ...aggregated, named, news }, kept, reporter)
	return { contents: { input: published, aggregated, news, pictures, texts }, issues }
}

async function check(office: string, sources: Sources, reporter: Reporter) {
	const step = reporter.step('Periksa data · check data')
	const rows = new Map<string, number>()
	const counts = () => {
		const total = [...rows.values()].reduce((sum, count) => sum + count, 0)
		return `${sayNumber(rows.size)} berkas · files, ${sayNumber(total)} baris · rows`
	}
	const { input, issues } = await sources.readInput(nameFromHere(office), {
		onProgress(done) {
			rows.set(done.file, done.rows)
			step.update(counts())
		},
	})
	if (!input) {
		step.finish(counts())
		return { input, news: [], pictures: [], texts: [], issues }
	}
	if (input.datasets.length === 0) reporter.note(`${noDatasets.id} · ${noDatasets.en}`)
	const figures = await quotableFigures(office)
	for (const row of input.observations) figures.take(row, row.indicator)
	const found = await checkNewsAndLinks(nameFromHere(office), input, { ...input, figures })
	step.finish(`${counts()}, ${sayNumber(found.news.length)} berita · news items`)
	return { ...found, input, issues: collected([...issues, ...found.issues]) }
}

/** A folder as people see it from where they stand: issues name files as `data/observations/…`. */
function nameFromHere(folder: string): string {
	const name = relative(process.cwd(), folder)
	return name === '' || name.startsWith('..') || isAbsolute(name) ? folder : name
}

function addUp(input: Office, sources: Sources, reporter: Reporter) {
	const step = reporter.step('Hitung angka · add up')
	for (const line of sayRecipients(input.recipients)) reporter.note(line)
	const figures = sources.aggregate(input)
	const published = inScope(input, figures.index)
	const aggregated = withRecipients(figures, published)
	step.finish(
		`${sayNumber(aggregated.index.length)} wilayah · areas, ${sayNumber(aggregated.datasets.length)} dataset · datasets`,
	)
	return { aggregated, published }
}

/** The catalogue holds the datasets of recipients beside those of observations, all by name. */
export function withRecipients(aggregated: Aggregates, { recipients, programmes }: Office): Aggregates {
	const order = programmes.map(({ id }) => id)
	const datasets = [...aggregated.datasets, ...recipients.map((dataset) => recipientDataset(dataset, order))]
	return { ...aggregated, datasets: datasets.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function write(folder: string, generated: Generated, kept: KeptFiles | undefined, reporter: Reporter): void {
	const step = reporter.step('Tulis berkas · write files')
	const say = (files: number) => `${sayNumber(files)} berkas · files`
	step.finish(say(writeGenerated(folder, generated, { kept, onFile: (files) => step.update(say(files)) })))
}
