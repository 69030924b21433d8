import { isFolder } from './gate/folder/data-folder.ts'
import { officeFault, unreadableFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { carryOut, WRITTEN } from './protect/release/carry-out.ts'
import { parseProtectOptions, protectUsage } from './protect/release/protect-options.ts'
import { runProtect } from './protect/release/run-protect.ts'

const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'protect', usage: protectUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseProtectOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${protectUsage}`)
	if (command.help) {
		console.log(protectUsage)
		return WRITTEN
	}
	if (!(await isFolder(command.recipients)))
		return refuse(`Folder ${command.recipients} tidak ada. / There is no folder ${command.recipients}.`)
	const fault = officeFault(command.data) ?? unreadableFault(command.recipients)
	if (fault) return refuse(fault)
	return carryOut((effects) => runProtect(command, effects), { place: command.recipients, yes: command.yes }, process)
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}
