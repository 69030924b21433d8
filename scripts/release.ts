import { resolve } from 'node:path'
import { publishSite } from './assemble/publish/publish-site.ts'
import { readTarget } from './assemble/publish/read-target.ts'
import { parseReleaseOptions, releaseUsage } from './assemble/publish/release-options.ts'
import { officeFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { formatText } from './ground/report/format-text.ts'

const HANDED_OVER = 0
const NOT_HANDED_OVER = 1
const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'release', usage: releaseUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseReleaseOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${releaseUsage}`, WRONG_USAGE)
	if (command.help) {
		console.log(releaseUsage)
		return HANDED_OVER
	}
	const { data, dist, to } = command
	const fault = officeFault(data)
	if (fault) return refuse(fault, WRONG_USAGE)
	const { target, issues } = to === undefined ? await readTarget(data) : { target: { folder: resolve(to) }, issues: [] }
	if (issues.length > 0) return refuse(formatText(issues), NOT_HANDED_OVER)
	if (!target)
		return refuse(
			'Belum ada tujuan: isi publish di portal.yaml (docs/menerbitkan-laman.md), atau pakai --to FOLDER. / No target yet: fill in publish in portal.yaml, or use --to FOLDER.',
			WRONG_USAGE,
		)
	await publishSite({ dist, target, office: data, say: (sentence) => console.log(sentence) })
	return HANDED_OVER
}

function refuse(sentence: string, code: number): number {
	console.error(sentence)
	return code
}
