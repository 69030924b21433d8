import { withoutRelease } from '../../../src/offline/release-mark.ts'
import { fileAt, type SiteFiles } from '../../ground/files/site-files.ts'
import { wordOf } from '../../ground/files/word-of.ts'

/** What is remembered of a page: what it was made from, by its place in the list of inputs, and its bytes as one word. */
type KeptPage = { inputs: number[]; bytes: string }

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

/** Where a build finds the pages of the one before; drawings, which no site serves, by the word for their bytes. */
export type PagesBefore = { record: RenderRecord; site: SiteFiles; drawing(bytes: string): Uint8Array | undefined }

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
}

/**
 * @param before the site that stands, if its pages were noted
 * @param code one word for all that pages are made of besides the generated folder
 * @param answer answers questions about the generated folder as it is now
 */
export function keepPages(before: PagesBefore | undefined, code: string, answer: (word: string) => string): PageKeeper {
	const words = new Map<string, number>()
	let [all, fresh] = [0, 0]
	const pages: Record<string, KeptPage> = {}
	const numberOf = (word: string) => {
		const known = words.get(word) ?? words.size
		words.set(word, known)
		return known
	}
	const note = (path: string, bytes: string, inputs: readonly string[]) => {
		pages[path] = { inputs: inputs.map(numberOf), bytes }
		all += 1
	}
	const known = before?.record.code === code ? before : undefined
	const isAsBefore = known ? known.record.inputs.map((word, at) => answer(word) === known.record.answers[at]) : []
	const asBefore = (path: string) => {
		const page = known?.record.pages[path]
		return page?.inputs.every((at) => isAsBefore[at]) ? page : undefined
	}
	return {
		knows: (path) => asBefore(path) !== undefined,
		standing(path) {
			const page = asBefore(path)
			if (!known || !page) return undefined
			const body = bodyOf(fileOf(path, known.site), known.site) ?? known.drawing(page.bytes)
			if (body === undefined || wordOf(body) !== page.bytes) return undefined
			note(
				path,
				page.bytes,
				page.inputs.map((at) => known.record.inputs[at] ?? ''),
			)
			return body
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
		record: () => ({ code, inputs: [...words.keys()], answers: [...words.keys()].map(answer), pages }),
	}
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
