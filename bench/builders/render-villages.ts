import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../../scripts/gate/read/office-folder.ts'
import { bundleOfPages } from '../../scripts/site/render/page-bundle.ts'
import { renderSite } from '../../scripts/site/render/render-site.ts'
import { villageBundle } from './village-project.ts'

/**
 * Renders the pages of villages as a build does, in a process of its own. Prints what it took once they were listed:
 * before that they are bundled, which takes as long for ten of them as for a hundred thousand.
 */
const { values } = parseArgs({
	options: { root: { type: 'string', default: '' }, work: { type: 'string', default: '' }, office: { type: 'string' } },
})
const { root, work, office = join(root, OFFICE_FOLDER) } = values
let first: { at: number; cpu: number } | undefined
let last = { at: 0, cpu: 0 }
const from = { office, generated: join(work, 'generated'), site: 'https://terang.example.go.id' }
const bundles = { ...villageBundle(work), isAnew: true }
const { ready } = bundleOfPages({ ...from, root: join(work, 'project'), cacheDir: join(work, 'cache'), bundles })
await renderSite({
	...from,
	bundle: await ready,
	outDir: join(work, 'ours'),
	onPage() {
		const { user, system } = process.cpuUsage()
		last = { at: performance.now() / 1000, cpu: (user + system) / 1e6 }
		first ??= last
	},
})
console.log(JSON.stringify({ seconds: last.at - (first?.at ?? 0), cpuSeconds: last.cpu - (first?.cpu ?? 0) }))
process.exit(0)
