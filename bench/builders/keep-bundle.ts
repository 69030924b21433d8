import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { PageWorkerStart } from '../../scripts/site/render/page-messages.ts'
import { entryWatch, stylesOf } from '../../scripts/site/render/spread-rendering.ts'

/** Keeps the built pages, which the site builder deletes once it has rendered them, with what is needed to call them. */
export function keepBundle(folder: string): AstroIntegration {
	let entry = ''
	let pages: PageWorkerStart['pages'] = new Map()
	return {
		name: 'bench:keep-bundle',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const watch = entryWatch((address) => {
					entry = fileURLToPath(address)
				})
				updateConfig({ vite: { plugins: [watch] } })
			},
			'astro:build:setup': ({ pages: known }) => {
				pages = known
			},
			'astro:build:generated': () => {
				const from = join(entry, '..')
				rmSync(folder, { recursive: true, force: true })
				cpSync(from, folder, { recursive: true })
				const kept = { entry: join(folder, entry.slice(from.length)), pages: [...stylesOf(pages)] }
				writeFileSync(join(folder, 'start.json'), JSON.stringify(kept))
			},
		},
	}
}

/** What a thread needs to render pages of a bundle that was kept. */
export function keptStart(folder: string): PageWorkerStart {
	const { entry, pages } = JSON.parse(readFileSync(join(folder, 'start.json'), 'utf8'))
	return { entry: pathToFileURL(entry).href, pages: new Map(pages), scripts: [] }
}
