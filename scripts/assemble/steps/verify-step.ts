import { join } from 'node:path'
import { openSite, pagesAmong } from '../../ground/files/site-files.ts'
import { wordOf } from '../../ground/files/word-of.ts'
import { sayNumber } from '../../ground/progress/reporter.ts'
import type { PlannedBrief } from '../../site/briefs/brief-list.ts'
import { withPromised } from '../../site/briefs/print-step.ts'
import { threadsFor } from '../../site/render/render-site.ts'
import type { AttackOptions } from '../../verify/attack/attack-site.ts'
import { quietFiles } from '../../verify/attack/quiet-files.ts'
import type { PublicRegister } from '../../verify/attack/read/public-register.ts'
import { sayUntried } from '../../verify/attack/rules/say-untried.ts'
import { verifyBeside } from '../../verify/structure/verify-beside.ts'
import { verifyFinishedSite } from '../../verify/structure/verify-site.ts'
import type { BuildEffects } from '../room/build-effects.ts'
import { readNotes, writeNotes } from '../room/build-notes.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'
import { programFingerprint } from '../room/input-fingerprint.ts'

/** Where the site will stand, and whose it is. */
type Place = { site: string; office: string; fresh: boolean }

/**
 * The step of a build that doubts all steps before it.
 * @param briefs files that are printed once all else is known to be right
 * @param meanwhile is called when what the site hides was attacked, which takes less time than to read its structure
 */
export async function verifyStep(
	room: BuildRoom,
	{ input, aggregated }: Contents,
	{ site, office, fresh }: Place,
	briefs: readonly PlannedBrief[],
	effects: BuildEffects,
	meanwhile: () => void,
) {
	const step = effects.reporter.step('Periksa situs · verify site')
	const files = withPromised(openSite(room.fresh), briefs)
	const pages = pagesAmong(files.paths).length
	const say = (count: number) => `${sayNumber(count)} / ${sayNumber(files.paths.size)} berkas · files`
	const expected = {
		areas: aggregated.index.map(({ code }) => code),
		indicators: aggregated.shownIndicators.map(({ id }) => id),
		languages: input.portal.languages,
		site,
		forbiddenText: machineFolders(effects.root, office, room),
	}
	const { threshold, contact } = input.portal
	const contacts = [contact.telephone, contact.email, contact.whatsapp ?? ''].filter((text) => text !== '')
	const known = { threshold, contacts, register: registerOf(input, aggregated) }
	const program = programFingerprint(effects.root)
	const quiet = quietFiles(attackWord(known, program), fresh ? undefined : readNotes(room, 'quiet'))
	const attack = { ...known, quiet }
	const promised = briefs.map(({ file }) => file)
	const asked = wordOf(JSON.stringify({ program, ...expected, areas: [], indicators: [] }))
	const beside = async () => {
		const before = fresh ? undefined : readNotes(room, 'structure')
		const { issues, record } = await verifyBeside({ folder: room.fresh, promised, expected, asked, before })
		writeNotes(room, 'structure', record)
		return issues
	}
	const structure = threadsFor(pages) > 0 ? beside : undefined
	const onFile = (count: number) => step.update(say(count), count / files.paths.size)
	const { issues, untried } = await verifyFinishedSite(files, expected, attack, { onFile, structure, meanwhile })
	writeNotes(room, 'quiet', quiet.record())
	for (const line of sayUntried(untried)) effects.reporter.note(line)
	step.finish(`${sayNumber(files.paths.size)} berkas · files, ${sayNumber(pages)} halaman · pages`)
	return { issues, pages }
}

/** One word for an attack: its program, and what it knows before it begins. */
function attackWord({ threshold, contacts, register }: AttackOptions, program: string): string {
	const known = { threshold, contacts, ...register, counted: [...register.counted] }
	return wordOf(JSON.stringify({ program, ...known }))
}

/** What everybody may know of the office's programmes and names. */
function registerOf(input: Contents['input'], { index }: Contents['aggregated']): PublicRegister {
	const named = [...input.electoralDistricts, ...input.indicators].map(({ name }) => name)
	return {
		programmes: input.programmes,
		benefits: input.programmeBenefits,
		counted: new Set(input.recipients.flatMap(({ cells }) => cells.map(({ programme }) => programme))),
		names: [...index.map(({ name }) => name), ...named.flatMap(({ id, en }) => [id, en])],
	}
}

/** Folders whose name would show where the site was built. Deep enough never to be an address of the site. */
function machineFolders(root: string, office: string, room: BuildRoom): string[] {
	const parts = ['src', 'node_modules', 'scripts'].map((folder) => join(root, folder, '/'))
	const texts = ['news', 'pages', 'programmes'].map((folder) => join(office, folder, '/'))
	return [...parts, ...texts, room.folder, 'file:///']
}
