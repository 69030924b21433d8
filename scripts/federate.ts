import { federateUsage, parseFederateOptions } from './assemble/federate/federate-options.ts'
import { runFederate } from './assemble/federate/run-federate.ts'
import { officeFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { carryOut, WRITTEN } from './protect/release/carry-out.ts'

const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'federate', usage: federateUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseFederateOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${federateUsage}`)
	if (command.help) {
		console.log(federateUsage)
		return WRITTEN
	}
	for (const folder of [command.data, ...command.offices]) {
		const fault = officeFault(folder)
		if (fault) return refuse(fault)
	}
	return carryOut(
		({ onClasses, ...effects }) => runFederate(command, { ...effects, ...(onClasses && { onNotes: onClasses }) }),
		{ place: command.data, yes: command.yes },
		process,
	)
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}
