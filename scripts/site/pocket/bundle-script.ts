import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const src = resolve(import.meta.dirname, '../../../src')

/** Scripts of the portal that work as well on a page opened from a disk, by the component they belong to. */
export const carriedScripts = [
	'CopyBlock',
	'ChartFrame',
	'MapBlock',
	'OwnArea',
	'PageActions',
	'ProgrammeIndexPage',
	'RecommendationFilter',
	'ReportMistake',
	'SortableTable',
] as const

/** Scripts that need a server; search is replaced by one that does not. */
export const leftScripts = [
	'Finder',
	'SearchPage',
	'ComparePage',
	'DeskPage',
	'FigureCheckPage',
	'OfflinePage',
	'OfflineStart',
	'RequestForm',
	'SaveArea',
] as const

/**
 * One classic script for all pages: browsers load no modules from a disk. Each part looks for what it serves on the
 * page and does nothing elsewhere, as on the portal.
 * @param modules paths of the finished site's scripts, on disk
 */
export async function bundleScript(modules: readonly string[]): Promise<string> {
	// Loaded here: a build without a pocket edition needs no bundler of its own.
	const { rolldown } = await import('rolldown')
	const entry = [...modules, resolve(src, 'pocket/start-search.ts')]
		.map((path) => `import ${JSON.stringify(path)}`)
		.join('\n')
	const bundle = await rolldown({
		input: entryName,
		plugins: [virtualEntry(entry), pocketSource, nothingAhead, fontInside],
		transform: { define },
	})
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false })
		return withoutAddresses(output[0].code)
	} finally {
		await bundle.close()
	}
}

/** A part that would be fetched by its address on the portal fails in the reader's hands: better here. */
function withoutAddresses(code: string): string {
	const address = /_astro\/[\w.-]+/.exec(code)?.[0]
	if (address) throw new Error(`the script of the pocket edition would fetch ${address}`)
	return code
}

/** True for a script of the portal that goes along. */
export function isCarried(path: string): boolean {
	return carriedScripts.some((component) => path.startsWith(`_astro/${component}.astro_`) && path.endsWith('.js'))
}

/** Modules know their own address, a classic script does not; nothing is left to be fetched by it once all is in one file. */
const define = { 'import.meta': '{}' }

const entryName = 'terang:saku'

function virtualEntry(code: string) {
	return {
		name: 'entry',
		resolveId: (id: string) => (id === entryName ? { id, moduleSideEffects: true } : null),
		load: (id: string) => (id === entryName ? code : null),
	}
}

/** Puts the list of the pocket edition where the portal's search finds its index. */
const pocketSource = {
	name: 'pocket-source',
	resolveId: (id: string) => (id === './index-source.ts' ? resolve(src, 'pocket/index-source.ts') : null),
}

/** The list of files that the portal's scripts fetch ahead of a part; here every part stands in the one file. */
const filesAhead = /const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);/s

const nothingAhead = {
	name: 'nothing-ahead',
	transform: (code: string) => code.replace(filesAhead, 'const __vite__mapDeps=()=>[];'),
}

const fontName = /([`"'])\/_astro\/([\w.-]+\.woff2)\1/g

/** A saved picture carries its font, which a page opened from a disk may not fetch: it stands in the script itself. */
const fontInside = {
	name: 'font-inside',
	transform(code: string, id: string) {
		if (code.search(fontName) === -1) return null
		return code.replaceAll(fontName, (_whole, _quote, name: string) => {
			const font = readFileSync(join(dirname(id), name)).toString('base64')
			return JSON.stringify(`data:font/woff2;base64,${font}`)
		})
	},
}
