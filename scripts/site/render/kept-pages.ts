import { withoutRelease } from '../../../src/offline/release-mark.ts'
import { fileAt, type SiteFiles } from '../../ground/files/site-files.ts'
import { wordOf } from '../../ground/files/word-of.ts'

/** What is remembered of a page: what it was made from, by its place in the list of inputs, and its bytes as one word. */
export type KeptPage = { inputs: number[]; bytes: string }

/**
 * What one build leaves to the next: of what code its pages were made, what they asked of the generated folder and how it
 * answered, and for each page by its address which of the questions were its own.
 */
export type RenderRecord = {
	code: string
	inputs: string[]
	answers: string[]
	pages: Record<string, KeptPage>
}

/**
 * Where a build finds pages that were made before: in the site that stands, or in one whose build was stopped. Drawings,
 * which no site serves, stand aside by the word for their bytes.
 */
export type PagesBefore = { record: RenderRecord; site: SiteFiles; drawing?(bytes: string): Uint8Array | undefined }

/** Is told what becomes of a record while it grows, so that a build that is stopped leaves one, too. */
export type RecordWatch = {
	begun(code: string): void
	/** A question, the next in the list of inputs, and how it was answered. */
	asked(word: string, answer: string): void
	noted(path: string, page: KeptPage): void
}

/** Tells which pages are as they were, and notes what each new one was made from. */
export type PageKeeper = {
	/** Whether the questions of a page have the same answers; the page itself is not looked at. */
	knows(path: string): boolean
	/** The bytes of a page whose questions have the same answers, by its path; `undefined` where it must be rendered. */
	standing(path: string): Uint8Array | undefined
	/** Takes note of a page that was rendered. `inputs` are the words of what it asked. */
	rendered(path: string, body: Uint8Array, inputs: readonly string[]): void
	/** Counts a page of which nothing can be noted: it is rendered each time. */
	passed(): void
	/** What the next build is left, and how many pages there were, and were rendered. */
	record(): RenderRecord
	count(): { all: number; rendered: number }
	/** The files of a site before that were taken over as they stand there. */
	takenFrom(site: SiteFiles): ReadonlySet<string>
}

/**
 * @param before sites whose pages were noted, the one to look into first before all others
 * @param code one word for all that pages are made of besides the generated folder
 * @param answer answers questions about the generated folder as it is now
 * @param watch is told what is noted, as it is
 */
export function keepPages(
	before: readonly PagesBefore[],
	code: string,
	answer: (word: string) => string,
	watch?: RecordWatch,
): PageKeeper {
	const words = new Map<string, number>()
	let [all, fresh] = [0, 0]
	const taken = new Map(before.map(({ site }) => [site, new Set<string>()]))
	const pages: Record<string, KeptPage> = {}
	watch?.begun(code)
	const numberOf = (word: string) => {
		const known = words.get(word)
		if (known !== undefined) return known
		words.set(word, words.size)
		watch?.asked(word, answer(word))
		return words.size - 1
	}
	const note = (path: string, bytes: string, inputs: readonly string[]) => {
		const page = { inputs: inputs.map(numberOf), bytes }
		pages[path] = page
		watch?.noted(path, page)
		all += 1
	}
	const known = before.filter(({ record }) => record.code === code).map((one) => knownPages(one, answer))
	return {
		knows: (path) => known.some(({ asBefore }) => asBefore(path) !== undefined),
		standing(path) {
			for (const { record, site, drawing, asBefore } of known) {
				const page = asBefore(path)
				const file = fileOf(path, site)
				const body = page && (bodyOf(file, site) ?? drawing?.(page.bytes))
				if (body === undefined || wordOf(body) !== page?.bytes) continue
				if (file !== undefined) taken.get(site)?.add(file)
				const inputs = page.inputs.map((at) => record.inputs[at] ?? '')
				note(path, page.bytes, inputs)
				return body
			}
			return undefined
		},
		rendered(path, body, inputs) {
			note(path, wordOf(body), inputs)
			fresh += 1
		},
		passed() {
			all += 1
			fresh += 1
		},
		count: () => ({ all, rendered: fresh }),
		takenFrom: (site) => taken.get(site) ?? new Set(),
		record: () => ({ code, inputs: [...words.keys()], answers: [...words.keys()].map(answer), pages }),
	}
}

/** Pages made before, and which of them would be made from the same answers today. */
function knownPages(before: PagesBefore, answer: (word: string) => string) {
	const { record } = before
	const known = new Map<number, boolean>()
	// Asked when a page is looked for: some answers are found while the site is built.
	const isAsBefore = (at: number) => {
		const same = known.get(at) ?? answer(record.inputs[at] ?? '') === record.answers[at]
		known.set(at, same)
		return same
	}
	const asBefore = (path: string): KeptPage | undefined => {
		const page = record.pages[path]
		return page?.inputs.every(isAsBefore) ? page : undefined
	}
	return { ...before, asBefore }
}

/** The site builder asks for some files by an address with a slash behind. */
function fileOf(path: string, { paths }: SiteFiles): string | undefined {
	return fileAt(path, paths) ?? fileAt(path.replace(/\/$/, ''), paths)
}

/** A file as it was rendered: a page of a finished site bears the release it belongs to. */
function bodyOf(file: string | undefined, { readBytes }: SiteFiles): Buffer | undefined {
	const bytes = file === undefined ? undefined : readBytes?.(file)
	if (bytes === undefined) return undefined
	// Letter for byte, so that nothing is lost on the way.
	return file?.endsWith('.html')
		? Buffer.from(withoutRelease(Buffer.from(bytes).toString('latin1')), 'latin1')
		: Buffer.from(bytes)
}
