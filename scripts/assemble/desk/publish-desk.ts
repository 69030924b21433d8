import type { Compared, HandedOver, PublishingState } from '../../../src/schemas/desk-publishing.ts'
import type { PublishTarget } from '../../../src/schemas/publish-target.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { formatText } from '../../ground/report/format-text.ts'
import type { GateOptions } from '../check/read-through-gate.ts'
import { officeDifference } from '../diff/office-difference.ts'
import { handedOver } from '../publish/handed-over.ts'
import { publishSite } from '../publish/publish-site.ts'
import { readTarget } from '../publish/read-target.ts'
import type { Tell } from './one-work.ts'

/** The office's folder, its finished site, and whether that was built from the folder as it is now. */
export type PublishPlace = { data: string; out: string; isBuilt(): boolean }

const nothing: SiteFiles = { paths: new Set(), read: () => '' }

const notBuilt =
	'Situs yang jadi belum memuat isi folder yang sekarang. Bangun laman dahulu, lihat hasilnya, lalu serahkan.\n' +
	'The finished site does not hold what the folder holds now. Build the site first, look at it, then hand it over.'
const noTarget =
	'Belum ada tujuan. Isi salah satu di Pengaturan, bagian "Tempat situs diserahkan".\n' +
	'There is no target yet. Fill one in under Settings, "Where the site is handed over".'

/** Where the site goes, and whether it is ready to. */
export async function publishingState({ data, out, isBuilt }: PublishPlace): Promise<PublishingState> {
	const { target } = await readTarget(data)
	return { target: target && said(target), isBuilt: isBuilt(), wasHandedOver: handedOver(out) !== null }
}

/** A git host by its address and branch, all others by their place. */
function said({ folder, rsync, git }: PublishTarget): PublishingState['target'] {
	if (folder !== undefined) return { way: 'folder', place: folder }
	if (rsync !== undefined) return { way: 'rsync', place: rsync }
	return git ? { way: 'git', place: `${git.remote} (${git.branch})` } : null
}

/** What the folder would change of the site that was handed over last; all of it where none was. */
export async function comparePublished(
	{ data, out }: Pick<PublishPlace, 'data' | 'out'>,
	options: GateOptions = {},
): Promise<Compared> {
	const { issues, difference } = await officeDifference(data, handedOver(out) ?? nothing, options)
	return { difference, said: difference ? [] : [formatText(issues.filter(({ severity }) => severity === 'error'))] }
}

/**
 * Hands the finished site over to where the office set it up.
 * @throws {BuildError} in both languages, where the target may not be written to
 */
export async function handOver({ data, out, isBuilt }: PublishPlace, tell: Tell): Promise<HandedOver> {
	const { target, issues } = await readTarget(data)
	if (issues.length > 0) return { handedOver: false, said: [formatText(issues)] }
	if (!target) return { handedOver: false, said: [noTarget] }
	if (!isBuilt()) return { handedOver: false, said: [notBuilt] }
	const sentences: string[] = []
	const say = (sentence: string) => {
		sentences.push(sentence)
		tell(sentence)
	}
	await publishSite({ dist: out, target, office: data, say })
	return { handedOver: true, said: sentences }
}
