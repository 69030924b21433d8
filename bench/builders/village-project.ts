import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The route whose pages are rendered, as the site builder calls it. */
export const villageRoute = {
	route: '/[...lang]/wilayah/[code]',
	component: 'src/pages/[...lang]/wilayah/[code].astro',
}

/**
 * Makes a project of the portal's own code that has the pages of villages and no others: the route as it stands, of
 * which the list alone is shorter.
 */
export function villageProject(root: string, project: string): void {
	rmSync(project, { recursive: true, force: true })
	const page = join(project, villageRoute.component)
	mkdirSync(dirname(page), { recursive: true })
	for (const part of readdirSync(join(root, 'src')).filter((name) => name !== 'pages' && name !== 'generated'))
		symlinkSync(join(root, 'src', part), join(project, 'src', part))
	writeFileSync(page, ofVillages(readFileSync(join(root, villageRoute.component), 'utf8')))
	copyFileSync(join(root, 'astro.config.mjs'), join(project, 'astro.config.mjs'))
	symlinkSync(join(root, 'scripts'), join(project, 'scripts'))
}

function ofVillages(page: string): string {
	const all = 'readAreaIndex()'
	if (!page.includes(all)) throw new Error(`${villageRoute.component} lists its pages another way than by ${all}`)
	return page.replace(all, `${all}.filter(({ level }) => level === 'desa-kelurahan')`)
}

/** Where the bundle of its pages stands, and its word there. */
export const villageBundle = (work: string) => ({ folder: join(work, 'project/.terang/bundles'), word: 'villages' })
