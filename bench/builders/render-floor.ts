import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleStore } from '../../scripts/site/render/bundle-store.ts'
import { startPageWorkers } from '../../scripts/site/render/page-workers.ts'
import { surroundings } from '../../scripts/site/render/surroundings.ts'
import { villageBundle, villageRoute } from './village-project.ts'

/**
 * The floor below any site builder: one thread calls the built pages one after the other and their text is written. No
 * list of addresses, no noting of what a page was made from, no site around it.
 */
const { values } = parseArgs({
	options: { work: { type: 'string', default: '' }, office: { type: 'string', default: '' } },
})
const { work, office } = values
Object.assign(process.env, surroundings(office, join(work, 'generated')))
const paths = JSON.parse(readFileSync(join(work, 'paths.json'), 'utf8')) as string[]
const { folder, word } = villageBundle(work)
const bundle = bundleStore(folder).find(word)
if (!bundle) throw new Error(`no bundle stands in ${folder}`)
const workers = startPageWorkers(1, bundle.start, console.error)
const waiting = paths.values()

async function renderWaiting(): Promise<void> {
	for (const path of waiting) {
		const url = `https://terang.example.go.id/${path.replace(/index\.html$/, '')}`
		const { body } = await workers.render({ url, ...villageRoute })
		const file = join(work, 'floor', path)
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, new Uint8Array(body ?? new ArrayBuffer()))
	}
}

await Promise.all(Array.from({ length: 16 }, renderWaiting))
await workers.stop()
process.exit(0)
