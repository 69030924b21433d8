import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSite, openSiteIfThere, type SiteFiles } from '../../ground/files/site-files.ts'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { type FigureShelves, figureShelves } from '../../site/cek/figure-shelves.ts'
import { eachFigure, type PublishedFigure } from '../../site/cek/published-figures.ts'
import { writeFigureShards } from '../../site/cek/write-figure-shards.ts'
import { writeEmbeds } from '../../site/embeds/write-embeds.ts'
import { writeHostFiles } from '../../site/host/write-host-files.ts'
import { drawingFile } from '../../site/pictures/draw-pictures.ts'
import { preloadScripts } from '../../site/preload/preload-scripts.ts'
import type { PageBundle } from '../../site/render/bundle-store.ts'
import type { PagesBefore } from '../../site/render/kept-pages.ts'
import { writeJournal } from '../../site/render/record-journal.ts'
import { renderSite } from '../../site/render/render-site.ts'
import type { BuildEffects } from '../room/build-effects.ts'
import { readNotes, writeNotes } from '../room/build-notes.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'
import { dropStopped, stoppedPages } from '../room/stopped-build.ts'

/**
 * The step of a build that renders all pages, and the files that follow from them. Returns the files that stand in the new
 * site as in the one before.
 */
export async function renderStep(
	room: BuildRoom,
	{ input, aggregated }: Contents,
	{ bundle, site, fresh }: { bundle: Promise<PageBundle>; site: string; fresh: boolean },
	effects: BuildEffects,
): Promise<ReadonlySet<string>> {
	const standing = openSiteIfThere(room.out)
	const before = fresh ? [] : pagesBefore(room, standing, effects.reporter)
	const step = effects.reporter.step('Rakit halaman · render pages')
	const expected = `${sayNumber(2 * aggregated.index.length)} halaman wilayah · area pages`
	const watch = writeJournal(room.journal)
	const { generated, fresh: outDir, texts: office } = room
	const onPage = (done: number, all: number) =>
		step.update(`${sayNumber(done)} / ${sayNumber(all)} berkas · files`, done / all)
	const warn = (line: string) => effects.reporter.note(line)
	const options = { office, generated, outDir, site, before, watch, onPage, warn }
	const rendered = await bundle.then((ready) => renderSite({ ...options, bundle: ready })).finally(watch.close)
	dropStopped(room)
	writeNotes(room, 'rendered', rendered.record)
	writeHostFiles(room.fresh)
	preloadScripts(room.fresh)
	const shelves = figureShelves(room.figures)
	const onRead = (done: number, all: number) =>
		step.update(`angka · figures: ${sayNumber(done)} / ${sayNumber(all)} halaman · pages`)
	await writeEmbeds(room.fresh, laidDown(eachFigure(openSite(room.fresh), onRead), shelves), input.portal, site)
	writeFigureShards(room.fresh, shelves, input.figureReleases ?? [], aggregated.datasets)
	step.finish(`${expected}, ${sayNumber(rendered.all)} berkas · files, ${sayNumber(rendered.rendered)} baru · new`)
	return rendered.takenFrom(standing)
}

/** Drawings that the build before made pictures of. */
function drawingsIn(cache: string) {
	return (bytes: string) => {
		const file = join(cache, drawingFile(bytes))
		return existsSync(file) ? readFileSync(file) : undefined
	}
}

/** Figures as they come, without their pages on the shelves for `/cek/`. */
function* laidDown(figures: Iterable<PublishedFigure>, shelves: FigureShelves): Generator<PublishedFigure> {
	for (const figure of figures) {
		const { html: _, ...told } = figure
		shelves.put(told)
		yield figure
	}
}

/** Pages of the site that stands, and of a build that was stopped. */
function pagesBefore(room: BuildRoom, site: SiteFiles, reporter: Reporter): PagesBefore[] {
	const record = readNotes(room, 'rendered')
	const stopped = stoppedPages(room)
	if (stopped) {
		const count = sayNumber(Object.keys(stopped.record.pages).length)
		reporter.note(
			`Melanjutkan pembangunan yang terhenti: ${count} berkas sudah dirakit · resuming a stopped build: ${count} files were rendered`,
		)
	}
	return [...(record ? [{ record, site, drawing: drawingsIn(room.pictures) }] : []), ...(stopped ? [stopped] : [])]
}
