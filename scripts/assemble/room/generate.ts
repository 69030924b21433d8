import { isAbsolute, relative } from 'node:path'
import type { Area } from '../../../src/schemas/area.ts'
import type { AreaFile } from '../../../src/schemas/area-file.ts'
import type { AreaIndex } from '../../../src/schemas/area-index.ts'
import type { Correction } from '../../../src/schemas/correction.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { ProgrammeBenefit } from '../../../src/schemas/programme-benefit.ts'
import type { ProgrammeComponent } from '../../../src/schemas/programme-component.ts'
import type { Recommendation } from '../../../src/schemas/recommendation.ts'
import type { Verification } from '../../../src/schemas/verification.ts'
import type { FigureStore } from '../../add-up/figure-store.ts'
import { inScope, namedOutside } from '../../add-up/in-scope.ts'
import type { AggregateInput } from '../../add-up/input.ts'
import type { MapInput } from '../../gate/boundaries/map-files.ts'
import { checkNews } from '../../gate/news/check-news.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import type { NewsReference } from '../../gate/rules/known-news.ts'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import type { ProtectedDataset } from '../../protect/release/protected-dataset.ts'
import { sayRecipients } from '../../protect/release/say-recipients.ts'
import { recipientDataset } from '../../write/recipients/recipient-dataset.ts'
import { type Generated, writeGenerated } from '../../write/write-generated.ts'

/** What the gate hands on. */
export type CheckedInput = AggregateInput & {
	portal: Portal
	/** Whether an area has a page; news that name others are told so. */
	hasPage?: (code: string) => boolean
	programmes: readonly Programme[]
	programmeBenefits: readonly ProgrammeBenefit[]
	programmeComponents: readonly ProgrammeComponent[]
	verifications: readonly Verification[]
	electoralDistricts: readonly ElectoralDistrict[]
	/** Recommendations of forums, in the order of the file. */
	recommendations: readonly Recommendation[]
	/** Where the data names news items. */
	newsReferences?: readonly NewsReference[]
	/** Corrected figures and names, newest first. */
	corrections: readonly Correction[]
	/** Programme recipients after protection. */
	recipients: readonly ProtectedDataset[]
	/** How areas are drawn on maps. */
	maps: MapInput
	/** Figures that earlier releases replaced, oldest release first; none where none was recorded. */
	figureReleases?: readonly FigureRelease[]
}

/** The gate and the aggregation, handed in so that tests can build without them. */
export type Sources = {
	readInput(
		dataDir: string,
		effects: { onProgress?(done: { file: string; rows: number }): void },
	): Promise<{ input: CheckedInput | null; issues: Issue[] }>
	aggregate(input: CheckedInput): Aggregated
}

/** The figures of the portal, made file by file. */
export type Aggregated = {
	index: AreaIndex
	datasets: readonly Dataset[]
	shownIndicators: readonly string[]
	areaFiles(): Iterable<AreaFile>
	areaFile(area: Area): AreaFile
	indicatorFiles(): Iterable<IndicatorFile>
	figures: Pick<FigureStore, 'series'>
}

/** What the later steps of a build know of the input. */
export type Contents = { input: CheckedInput; aggregated: Aggregated; news: readonly NewsItem[] }

/** Either the contents, or the issues that stop the build; warnings may stand beside contents. */
export type Generation = { contents: Contents | null; issues: readonly Issue[] }

/** Checks the data and the news of an office's folder, adds the figures up and writes the generated JSON into `folder`. */
export async function generate(
	office: string,
	folder: string,
	sources: Sources,
	reporter: Reporter,
): Promise<Generation> {
	const { input, news, issues } = await check(office, sources, reporter)
	if (!input || issues.some(({ severity }) => severity === 'error')) return { contents: null, issues }
	const { aggregated, published } = addUp(input, sources, reporter)
	const named = namedOutside({ ...input, news }, aggregated.index)
	write(folder, { ...published, ...aggregated, named }, reporter)
	return { contents: { input: published, aggregated, news }, issues }
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
		return { input, news: [], issues }
	}
	const found = await checkNews(office, input)
	step.finish(`${counts()}, ${sayNumber(found.news.length)} berita · news items`)
	return { input, news: found.news, issues: [...issues, ...found.issues] }
}

/** A folder as people see it from where they stand: issues name files as `data/observations/…`. */
function nameFromHere(folder: string): string {
	const name = relative(process.cwd(), folder)
	return name === '' || name.startsWith('..') || isAbsolute(name) ? folder : name
}

function addUp(input: CheckedInput, sources: Sources, reporter: Reporter) {
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
function withRecipients(aggregated: Aggregated, { recipients, programmes }: CheckedInput): Aggregated {
	const order = programmes.map(({ id }) => id)
	const datasets = [...aggregated.datasets, ...recipients.map((dataset) => recipientDataset(dataset, order))]
	return { ...aggregated, datasets: datasets.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function write(folder: string, generated: Generated, reporter: Reporter): void {
	const step = reporter.step('Tulis berkas · write files')
	const say = (files: number) => `${sayNumber(files)} berkas · files`
	step.finish(say(writeGenerated(folder, generated, (files) => step.update(say(files)))))
}
