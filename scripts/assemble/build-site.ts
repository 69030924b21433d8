import { dirname, join } from 'node:path'
import type { Issue } from '../../src/schemas/issue.ts'
import { officeFault } from '../gate/read/office-folder.ts'
import { BuildError } from '../ground/fault/build-error.ts'
import { openSiteIfThere } from '../ground/files/site-files.ts'
import type { Reporter } from '../ground/progress/reporter.ts'
import { attachedFiles, placeAttachments, writeAttachmentSizes } from '../site/attachments/place-attachments.ts'
import { assertBrowser } from '../site/briefs/assert-browser.ts'
import { areasWithBrief, briefsOf } from '../site/briefs/brief-list.ts'
import { printStep } from '../site/briefs/print-step.ts'
import { writeBriefList } from '../site/briefs/write-brief-list.ts'
import { drawStep } from '../site/pictures/draw-step.ts'
import { makePictures, placePictures } from '../site/pictures/office-pictures.ts'
import { pocketArea } from '../site/pocket/write-pocket.ts'
import type { Bundling } from '../site/render/page-bundle.ts'
import { type KeptFiles, keptFiles } from '../write/downloads/kept-files.ts'
import type { BuildEffects } from './room/build-effects.ts'
import { takeLock, type Unlock } from './room/build-lock.ts'
import { readNotes, writeNotes } from './room/build-notes.ts'
import type { BuildOptions } from './room/build-options.ts'
import { type BuildRoom, buildRoom } from './room/build-room.ts'
import { standsUnchanged } from './room/built-from.ts'
import { type Contents, generate } from './room/generate.ts'
import { inputFingerprint, officeFingerprint, programFingerprint } from './room/input-fingerprint.ts'
import { assertReplaceable, clearRoom, recoverSite } from './room/site-folder.ts'
import { dropStopped, keepStopped } from './room/stopped-build.ts'
import { discard, emptyTrash } from './room/trash.ts'
import { withholdDesk } from './room/withheld-desk.ts'
import { compareStep } from './steps/compare-step.ts'
import { indexStep } from './steps/index-step.ts'
import { offlineStep } from './steps/offline-step.ts'
import { pocketStep } from './steps/pocket-step.ts'
import { publishStep } from './steps/publish-step.ts'
import { renderStep } from './steps/render-step.ts'
import { settleChanges } from './steps/settle-changes.ts'
import { startBundling } from './steps/start-bundling.ts'
import { verifyStep } from './steps/verify-step.ts'

/** How many steps a build reports. */
export function buildSteps({ briefs, pocket }: Pick<BuildOptions, 'briefs' | 'pocket'>): number {
	return 9 + (briefs ? 1 : 0) + (pocket === undefined ? 0 : 1)
}

/** The finished build; `published` is false when issues stopped it. */
export type BuildResult = { published: boolean; issues: readonly Issue[]; pages: number }

/**
 * Builds the site: check, add up, write, render, index, verify, and only then move it in. Whatever stops
 * it before the last step leaves the site that stands in `out` as it is. What a stopped build had rendered is taken over
 * by the next one.
 * @throws {BuildError} when another build runs or `out` is not ours to replace
 */
export async function buildSite(options: BuildOptions, effects: BuildEffects): Promise<BuildResult> {
	const room = buildRoom(options.out)
	assertReplaceable(options.out, effects.root)
	const release = takeLocks(room, effects.root)
	const bundling: { current?: Bundling } = {}
	const abandon = () => {
		bundling.current?.stop()
		discard(dirname(room.fresh), room)
		emptyTrash(room)
		release()
	}
	effects.onStoppable?.(() => {
		keepStopped(room)
		abandon()
	})
	try {
		sayRecovery(recoverSite(room), effects.reporter)
		keepStopped(room)
		clearRoom(room)
		return await buildInRoom(room, options, effects, bundling)
	} finally {
		abandon()
	}
}

/** One build a folder, and one a project: the site builder keeps working files in the project, too. */
function takeLocks(room: BuildRoom, root: string): Unlock {
	const releaseProject = takeLock(join(root, '.terang', 'project.lock'))
	try {
		const releaseRoom = takeLock(room.lock)
		return () => {
			releaseRoom()
			releaseProject()
		}
	} catch (error) {
		releaseProject()
		throw error
	}
}

async function buildInRoom(
	room: BuildRoom,
	options: BuildOptions,
	effects: BuildEffects,
	bundling: { current?: Bundling },
): Promise<BuildResult> {
	const { reporter, root, sources } = effects
	const fault = officeFault(options.data)
	if (fault) throw new BuildError(fault)
	if (options.briefs) await assertBrowser()
	// Taken before anything is read: what changes while the build runs counts as not yet built.
	const from = { input: inputFingerprint(options, root), briefs: options.briefs }
	const before = officeFingerprint(options.data, root)
	const kept = keptTables(room, options, root)
	const { contents, issues } = await generate(options.data, room.generated, sources, reporter, {
		kept,
		onChecked(checked) {
			bundling.current = startBundling(room, checked, options, root)
		},
	})
	writeNotes(room, 'tables', kept.record())
	if (!contents || !bundling.current) return { published: false, issues, pages: 0 }
	if (officeFingerprint(options.data, root) !== before) throw new BuildError(changedMeanwhile)
	const standing = mayStand(options) ? standsUnchanged(room, from) : undefined
	if (standing !== undefined) {
		dropStopped(room)
		sayUnchanged(reporter)
		return { published: true, issues, pages: standing }
	}
	const site = options.site ?? contents.input.portal.site
	const briefs = options.briefs
		? briefsOf(areasWithBrief(contents.aggregated.index), contents.input.portal.languages)
		: []
	writeBriefList(room.generated, briefs)
	const pocket = pocketCode(options, contents)
	await makePictures(contents.pictures, { office: options.data, cache: room.officePictures, generated: room.generated })
	const attached = attachedFiles(contents.news)
	writeAttachmentSizes(attached, options.data, room.generated)
	const taken = await renderStep(
		room,
		contents,
		{ bundle: bundling.current.ready, site, fresh: options.fresh },
		effects,
	)
	if (!contents.input.portal.desk) withholdDesk(room)
	await drawStep(room.fresh, room.pictures, reporter)
	placePictures(room.officePictures, room.fresh)
	placeAttachments(attached, options.data, room.fresh)
	const unreached = await indexStep(room, contents, reporter)
	await offlineStep(room, contents, taken, reporter)
	let changes: readonly Issue[] = []
	const place = { site, office: options.data, fresh: options.fresh }
	const verified = await verifyStep(room, contents, place, briefs, effects, () => {
		const published = { folder: options.published ?? options.out, alike: options.published ? undefined : taken }
		changes = compareStep(published, room, contents, options.data)
	})
	if (!hasErrors(verified.issues) && briefs.length > 0)
		verified.issues.push(...(await printStep({ folder: room.fresh, site }, briefs, reporter)))
	const { pages } = verified
	const all = [...issues, ...unreached, ...verified.issues]
	if (hasErrors(verified.issues)) return { published: false, issues: all, pages }
	const { publish, shown } = await settleChanges(changes, options, effects.confirm)
	if (!shown) all.push(...changes)
	if (!publish) return { published: false, issues: all, pages }
	if (pocket !== undefined) await pocketStep(pocket, room, contents, site, reporter)
	publishStep(room, from, options, effects)
	return { published: true, issues: all, pages }
}

/** Files of tables as they stand, for those of which nothing changed. */
function keptTables(room: BuildRoom, { fresh }: BuildOptions, root: string): KeptFiles {
	const before = fresh ? undefined : { record: readNotes(room, 'tables'), site: openSiteIfThere(room.out) }
	return keptFiles(programFingerprint(root), before)
}

/** A file that changed between two looks at it was not checked as a whole. */
const changedMeanwhile =
	'Isi folder kantor berubah selagi diperiksa. Simpan semua berkas, lalu ulangi.\n' +
	"The office's folder changed while it was checked. Save all files, then try again."

/** Warnings stand beside a site that is published. */
function hasErrors(issues: readonly Issue[]): boolean {
	return issues.some(({ severity }) => severity === 'error')
}

/** A pocket edition is packed from a site that was just built. */
function mayStand({ fresh, pocket }: BuildOptions): boolean {
	return !fresh && pocket === undefined
}

/** The area to pack; one that the portal does not have is refused before anything is rendered. */
function pocketCode({ pocket }: BuildOptions, { input, aggregated }: Contents): string | undefined {
	if (pocket === undefined) return undefined
	const code = pocket === 'home' ? input.portal.home_area : pocket
	pocketArea(code, aggregated.index)
	return code
}

function sayRecovery(recovered: boolean, reporter: Reporter): void {
	if (!recovered) return
	reporter.note(
		'Situs terakhir dipulihkan setelah pembangunan terhenti · the last site was put back after a stopped build',
	)
}

function sayUnchanged(reporter: Reporter): void {
	reporter.note(
		'Tidak ada yang berubah sejak pembangunan terakhir; situs tetap. · Nothing changed since the last build; the site stands as it is.',
	)
}
