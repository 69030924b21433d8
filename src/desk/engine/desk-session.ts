import { titleOf } from '../../format/area-name.ts'
import { comparePublished, savedFigures } from '../../gate/comparison/compare-published.ts'
import { publishedFigures } from '../../gate/comparison/published-figures.ts'
import { questionFigures } from '../../gate/comparison/question-figures.ts'
import type { SavedRow, TableFigure } from '../../gate/comparison/table-figure.ts'
import { makeReady } from '../../gate/mapping/areas/area-index.ts'
import { isTemplate } from '../../gate/mapping/template/is-template.ts'
import type { ReadTemplate } from '../../gate/mapping/template/read-template.ts'
import { understand } from '../../gate/mapping/understand.ts'
import type { Answers, DraftObservation, SourceAddress, Understanding } from '../../gate/mapping/understanding.ts'
import type { Announcement } from '../../gate/mapping/workbook/announcement.ts'
import { readExcel } from '../../gate/mapping/workbook/read-excel.ts'
import type { ReadFile } from '../../gate/mapping/workbook/read-file.ts'
import { cellAddress } from '../../gate/mapping/workbook/source-file.ts'
import { UnreadableFile } from '../../gate/mapping/workbook/unreadable.ts'
import { existedAt } from '../../gate/register/existed-at.ts'
import { levelOfCode } from '../../schemas/area-code.ts'
import type { AreaName } from '../../schemas/area-name.ts'
import type { Bilingual, Language } from '../../schemas/bilingual.ts'
import type { Checked } from '../../schemas/checked.ts'
import type { Sidecar } from '../../schemas/dataset.ts'
import type { Opened, Questioned, Seen, Written } from '../messages.ts'
import { answeredNames } from './answered-names.ts'
import { checkDrafts, draftRows } from './check-drafts.ts'
import type { RecipientsSeen, RecipientsWritten } from './draft-recipients.ts'
import { type FetchBelow, HeldRegisters } from './held-registers.ts'
import type { KeptRecipe, KnownShape } from './known-shape.ts'
import type { OfficeRegisters } from './office-registers.ts'
import { bringsNewer, periodFates } from './period-fates.ts'
import type { Preview, SavedTable } from './preview.ts'
import { draftSource, formOf, type SourceForm, withAnswers } from './source-form.ts'

/** Figures told as examples, changes and rows that wait for an answer told one by one. */
const TOLD = { examples: 6, changes: 40, waiting: 40 }

/** One file on the desk, from its bytes to the files that are saved. It holds the file; nothing of it leaves by itself. */
export class DeskSession {
	readonly #held: HeldRegisters
	readonly #day: string
	#file: ReadFile | null = null
	#understood: Understanding | null = null
	/** How the file is understood without an answer, where that was looked at as it was opened. */
	#plain: Understanding | null = null
	/** What a filled-in template of the portal says of itself. */
	#template: ReadTemplate | null = null
	/** The dataset that the figures go into, as it is now. */
	#before: readonly SavedRow[] = []
	/** What the last check held the figures against. */
	#against: { dataset: string; own: readonly TableFigure[]; others: readonly SavedTable[] } | null = null

	/** It holds figures of its newest period, or of a later one, that the dataset has not. */
	#isNewer = true

	/** @param day the day of the reading, as `2026-03-31`; areas without a page are fetched where a file may name some */
	constructor(registers: OfficeRegisters, day: string, fetchBelow: FetchBelow = async () => ({})) {
		this.#held = new HeldRegisters(registers, fetchBelow)
		this.#day = day
	}

	get #registers(): OfficeRegisters {
		return this.#held.now
	}

	/** Goes by other registers from now on; what is understood stays until it is asked anew. */
	use(registers: OfficeRegisters): void {
		this.#held.use(registers)
	}

	/** What takes a while with the registers of a nation, done before a file comes. */
	prepare(): void {
		makeReady(this.#registers.mapping)
	}

	async open(name: string, bytes: Uint8Array, recipes: readonly KeptRecipe[] = []): Promise<Opened> {
		this.#understood = null
		this.#plain = null
		try {
			this.#file = readExcel(name, bytes) ?? (await readOther(name, bytes))
		} catch (error) {
			this.#file = null
			if (!(error instanceof UnreadableFile)) throw error
			const { unreadableWords } = await import('../../gate/mapping/workbook/unreadable-text.ts')
			return { refused: unreadableWords(error), announcements: [], answers: {}, dataset: null }
		}
		const announcements = await announced(this.#file.announcements)
		this.#plain = await this.#held.widenFor(this.#file)
		const { template, ...known } = await this.#known(recipes)
		this.#template = template
		return { refused: null, announcements, ...known }
	}

	/** What reads templates and recipes is fetched where there may be one. */
	async #known(recipes: readonly KeptRecipe[]): Promise<KnownShape> {
		const file = this.#opened()
		if (recipes.length === 0 && !isTemplate(file)) return { answers: {}, dataset: null, template: null }
		const { knownShape } = await import('./known-shape.ts')
		return knownShape(file, this.#registers.mapping, recipes)
	}

	understand(answers: Answers): Seen {
		const isPlain = Object.keys(answers).length === 0
		const understood = (isPlain && this.#plain) || understand(this.#opened(), this.#registers.mapping, answers)
		this.#plain = null
		this.#understood = understood
		// A word for each row of each sheet: the page asks for none of them.
		const { sheets: _, observations, recipients, waiting, ...seen } = understood
		const examples = spread<DraftObservation>(observations, TOLD.examples).map((draft) => ({
			...this.#named(draft),
			value: draft.value === '' ? draft.status : draft.value,
			address: this.#address(draft.source),
		}))
		const dataset = likelyDataset(observations, this.#registers.office.datasets)
		const counts = { observations: observations.length, recipients: recipients.length }
		return { ...seen, ...counts, examples, waiting: this.#waiting(recipients.length > 0 ? [] : waiting), dataset }
	}

	async check(
		dataset: string,
		published: readonly { id: string; csv: string }[],
		checked: readonly Checked[],
	): Promise<Questioned> {
		const { observations } = this.#seen()
		const gate = await checkDrafts(dataset, observations, this.#registers, this.#day)
		const tables = published.map(({ id, csv }) => ({ id, figures: publishedFigures(csv) }))
		const own = tables.find(({ id }) => id === dataset)?.figures ?? []
		const others = tables.filter(({ id }) => id !== dataset)
		this.#before = own
		this.#against = { dataset, own, others }
		const { comparison, alarms } = this.#question(observations, { own, checked, others })
		const periods = periodFates(comparison)
		this.#isNewer = bringsNewer(periods)
		return {
			rows: gate.rows,
			issues: gate.issues.map((issue) => ({ ...issue, ...this.#place(issue.source) })),
			issueCounts: gate.counts,
			counts: comparison.counts,
			periods,
			changed: comparison.changed
				.slice(0, TOLD.changes)
				.map(({ before, after, ...key }) => ({ ...this.#named(key), before: before.value, after: after.value })),
			alarms: alarms.filter(({ isKnown }) => !isKnown),
		}
	}

	/** What a reader will meet; the charts are fetched with the first question for it. */
	async preview(language: Language): Promise<Preview | null> {
		const { previewOf } = await import('./preview.ts')
		const { observations } = this.#seen()
		if (!this.#against) throw new RangeError('the figures were not checked yet')
		const { dataset, own, others } = this.#against
		const saved = { id: dataset, figures: savedFigures<TableFigure>(observations, own) }
		return previewOf(observations, [saved, ...others], this.#registers, language)
	}

	/** After the check, which knows what is new. @param base sidecar of the dataset that the figures are saved into, where there is one */
	draftSource(dataset: string, base: Sidecar | null): SourceForm {
		const { observations, saidBelow: below } = this.#seen()
		const { name, format, sheets } = this.#opened()
		const sheet = observations[0] && format !== 'csv' ? (sheets[observations[0].source.sheet]?.name ?? null) : null
		const drafted = draftSource({ observations, file: name, sheet, below }, this.#registers)
		const draft = this.#template ? withAnswers(drafted, this.#template.source) : drafted
		const periods = [...new Set(observations.map(({ period }) => period))]
		return base
			? formOf(dataset, base, draft, { periods, isNewer: this.#isNewer })
			: { ...draft, dataset: dataset || draft.dataset }
	}

	/** What writes them is fetched when somebody saves. */
	async write(form: SourceForm, checked: readonly Checked[], answers: Answers): Promise<Written> {
		const { writtenFiles } = await import('./written-files.ts')
		const understood = this.#seen()
		const rows = savedFigures<SavedRow>(draftRows(understood.observations), this.#before)
		return writtenFiles({ form, checked, answers }, understood, rows)
	}

	answeredNames(answers: Answers): AreaName[] {
		return answeredNames(this.#opened(), this.#registers, answers)
	}

	/** @param base sidecar of the protected dataset of this name, where there is one; an empty name is drafted */
	async seeRecipients(dataset: string, base: Sidecar | null): Promise<RecipientsSeen> {
		const { seenRecipients } = await import('./draft-recipients.ts')
		return seenRecipients(this.#seen().recipients, this.#registers, dataset, base)
	}

	async writeRecipients(form: SourceForm, scope: string): Promise<RecipientsWritten> {
		const { writtenRecipients } = await import('./draft-recipients.ts')
		return writtenRecipients(this.#seen().recipients, form, scope)
	}

	#question(
		observations: readonly DraftObservation[],
		{ own, checked, others }: Against,
	): Pick<ReturnType<typeof questionFigures>, 'comparison' | 'alarms'> {
		const { areas, indicators, checks } = this.#registers
		const existed = (code: string, reference: string) => existedAt(code, reference, areas)
		// A table that repeats a figure is refused by the gate; there is nothing to question before.
		if (observations.length === 0) return { comparison: comparePublished([], own), alarms: [] }
		return questionFigures({
			drafts: observations,
			published: { figures: own, checked },
			others,
			indicators,
			places: { get: areas.get, childrenOf: areas.childrenOf, existed },
			checks,
			day: this.#day,
		})
	}

	#named({ area, indicator, period }: { area: string; indicator: string; period: string }) {
		const name = this.#registers.indicators.get(indicator)?.name ?? { id: indicator, en: indicator }
		const place = this.#registers.areas.get(area)
		return { area: place ? titleOf(place, 'id') : area, indicator: name, period }
	}

	#place(source: SourceAddress | null): { address: string | null; row: string | null } {
		if (!source) return { address: null, row: null }
		const cells = this.#opened().sheets[source.sheet]?.rows[source.row] ?? []
		return { address: this.#address(source), row: cells.map((cell) => cell?.text ?? '').join(' · ') }
	}

	/** By rows: what stands in those cells alone is told, never the row around them. */
	#waiting(cells: readonly SourceAddress[]): Seen['waiting'] {
		const rows = [...Map.groupBy(cells, ({ sheet, row }) => `${sheet} ${row}`).values()]
		const told = rows.slice(0, TOLD.waiting).map((row) => ({
			addresses: row.map((cell) => this.#address(cell)).join(', '),
			texts: row.map(({ sheet, row, column }) => this.#opened().sheets[sheet]?.rows[row]?.[column]?.text).join(' · '),
		}))
		return { rows: told, count: rows.length }
	}

	/** As Excel names it: `Data, D3`. */
	#address({ sheet, row, column }: SourceAddress): string {
		const { format, sheets } = this.#opened()
		const cell = cellAddress(row, column)
		return format === 'csv' ? cell : `${sheets[sheet]?.name ?? ''}, ${cell}`
	}

	#opened(): ReadFile {
		if (!this.#file) throw new RangeError('no file is on the desk')
		return this.#file
	}

	#seen(): Understanding {
		if (!this.#understood) throw new RangeError('the file was not looked at yet')
		return this.#understood
	}
}

/** Few files have something to be announced: the sentences are fetched with the first. */
async function announced(announcements: readonly Announcement[]): Promise<Bilingual[]> {
	if (announcements.length === 0) return []
	const { announcementWords } = await import('../../gate/mapping/workbook/announcement-text.ts')
	return announcements.map(announcementWords)
}

/** The readers of all that is no workbook of Excel are fetched when such a file comes. */
async function readOther(name: string, bytes: Uint8Array): Promise<ReadFile> {
	const { readWorkbook } = await import('../../gate/mapping/workbook/read-workbook.ts')
	return readWorkbook(name, bytes)
}

/** What drafted figures are held against. */
type Against = {
	own: readonly TableFigure[]
	checked: readonly Checked[]
	others: readonly SavedTable[]
}

/** The office's dataset that holds the same measures of the same levels, where there is one alone. */
function likelyDataset(
	observations: readonly DraftObservation[],
	datasets: OfficeRegisters['office']['datasets'],
): string | null {
	const drafted = new Set(observations.map(({ indicator }) => indicator))
	const levels = new Set(observations.map(({ area }) => levelOfCode(area)))
	const alike = datasets.filter(
		(dataset) =>
			[...drafted].every((id) => dataset.indicators.includes(id)) && dataset.levels.some((level) => levels.has(level)),
	)
	return drafted.size > 0 && alike.length === 1 ? (alike[0]?.id ?? null) : null
}

/** Some of a list, from its start to its end. */
function spread<T>(list: readonly T[], most: number): T[] {
	if (list.length <= most) return [...list]
	return Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))] as T)
}
