import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSite, openSiteIfThere } from '../../ground/files/site-files.ts'
import { sayNumber } from '../../ground/progress/reporter.ts'
import { publishedFigures } from '../../site/cek/published-figures.ts'
import { writeFigureShards } from '../../site/cek/write-figure-shards.ts'
import { writeEmbeds } from '../../site/embeds/write-embeds.ts'
import { writeHostFiles } from '../../site/host/write-host-files.ts'
import { drawingFile } from '../../site/pictures/draw-pictures.ts'
import { preloadScripts } from '../../site/preload/preload-scripts.ts'
import { type Rendered, renderSite } from '../../site/render/render-site.ts'
import type { BuildEffects } from '../room/build-effects.ts'
import { readNotes, writeNotes } from '../room/build-notes.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'
import { bundleFingerprint } from '../room/input-fingerprint.ts'

/** The step of a build that renders all pages, and the files that follow from them. */
export async function renderStep(
	room: BuildRoom,
	{ input, aggregated }: Contents,
	{ office, site, fresh }: { office: string; site: string; fresh: boolean },
	effects: BuildEffects,
): Promise<void> {
	const step = effects.reporter.step('Rakit halaman · render pages')
	const expected = `${sayNumber(2 * aggregated.index.length)} halaman wilayah · area pages`
	const timer = setInterval(() => step.update(`${sayNumber(countAreaPages(room.fresh))} / ${expected}`), 500)
	let rendered: Rendered
	try {
		const { generated, fresh: outDir, cache: cacheDir } = room
		const record = fresh ? undefined : readNotes(room, 'rendered')
		const before = record && { record, site: openSiteIfThere(room.out), drawing: drawingsIn(room.pictures) }
		const word = bundleFingerprint(office, site, effects.root)
		const bundles = { folder: room.bundles, word, isAnew: fresh }
		const warn = (line: string) => effects.reporter.note(line)
		const folders = { root: effects.root, office, generated, outDir, cacheDir }
		rendered = await renderSite({ ...folders, site, warn, before, bundles })
	} finally {
		clearInterval(timer)
	}
	writeNotes(room, 'rendered', rendered.record)
	writeHostFiles(room.fresh)
	preloadScripts(room.fresh)
	const figures = publishedFigures(openSite(room.fresh))
	writeFigureShards(room.fresh, figures, input.figureReleases ?? [], aggregated.datasets)
	await writeEmbeds(room.fresh, figures.values(), input.portal, site)
	step.finish(`${expected}, ${sayNumber(rendered.all)} berkas · files, ${sayNumber(rendered.rendered)} baru · new`)
}

/** Drawings that the build before made pictures of. */
function drawingsIn(cache: string) {
	return (bytes: string) => {
		const file = join(cache, drawingFile(bytes))
		return existsSync(file) ? readFileSync(file) : undefined
	}
}

function countAreaPages(site: string): number {
	const count = (folder: string) => (existsSync(folder) ? readdirSync(folder).length : 0)
	return count(join(site, 'wilayah')) + count(join(site, 'en/wilayah'))
}
