import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The route whose pages are rendered, as the site builder calls it. */
export const villageRoute = {
	route: '/[...lang]/wilayah/[code]',
	component: 'src/pages/[...lang]/wilayah/[code].astro',
}

/**
 * Makes a project of the portal's own code that has the pages of villages and no others: the route as it stands, of
 * which the list alone is shorter.
 * @param bundle folder where the built pages are kept
 */
export function villageProject(root: string, project: string, bundle: string): void {
	rmSync(project, { recursive: true, force: true })
	const page = join(project, villageRoute.component)
	mkdirSync(dirname(page), { recursive: true })
	for (const part of readdirSync(join(root, 'src')).filter((name) => name !== 'pages' && name !== 'generated'))
		symlinkSync(join(root, 'src', part), join(project, 'src', part))
	writeFileSync(page, ofVillages(readFileSync(join(root, villageRoute.component), 'utf8')))
	writeFileSync(join(project, 'astro.config.mjs'), configOf(root, bundle))
}

function ofVillages(page: string): string {
	const all = 'readAreaIndex()'
	if (!page.includes(all)) throw new Error(`${villageRoute.component} lists its pages another way than by ${all}`)
	return page.replace(all, `${all}.filter(({ level }) => level === 'desa-kelurahan')`)
}

function configOf(root: string, bundle: string): string {
	const from = (path: string) => JSON.stringify(pathToFileURL(join(root, path)).href)
	return `import own from ${from('astro.config.mjs')}
import { keepBundle } from ${from('bench/builders/keep-bundle.ts')}
export default { ...own, integrations: [...own.integrations, keepBundle(${JSON.stringify(bundle)})] }
`
}
