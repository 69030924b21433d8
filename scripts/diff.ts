import { diffUsage, parseDiffOptions } from './assemble/diff/diff-options.ts'
import { officeDifference } from './assemble/diff/office-difference.ts'
import { sayDifference } from './assemble/diff/say-difference.ts'
import { isFolder } from './gate/folder/data-folder.ts'
import { officeFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { openSite } from './ground/files/site-files.ts'
import { formatText } from './ground/report/format-text.ts'

const COMPARED = 0
const ISSUES = 1
const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'diff', usage: diffUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseDiffOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${diffUsage}`)
	if (command.help) {
		console.log(diffUsage)
		return COMPARED
	}
	const { data, published, format } = command
	const fault = officeFault(data)
	if (fault) return refuse(fault)
	if (!(await isFolder(published)))
		return refuse(
			`Folder ${published} tidak ada: belum ada situs untuk dibandingkan. / There is no folder ${published}: no site to compare with.`,
		)
	const { issues, difference } = await officeDifference(data, openSite(published))
	if (!difference) {
		console.error(formatText(issues))
		return ISSUES
	}
	console.log(format === 'json' ? JSON.stringify(difference, null, '\t') : sayDifference(difference, published))
	return COMPARED
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}
