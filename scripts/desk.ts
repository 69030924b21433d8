import { resolve } from 'node:path'
import { aggregate } from './add-up/aggregate.ts'
import { buildUnlessBuilt } from './assemble/build-unless-built.ts'
import { readInput } from './assemble/check/read-input.ts'
import { deskPort } from './assemble/desk/desk-port.ts'
import { runDesk } from './assemble/desk/run-desk.ts'
import { parseDeskSite } from './assemble/office-site-options.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { formatText } from './ground/report/format-text.ts'

const root = resolve(import.meta.dirname, '..')
const usage =
	'Pemakaian · usage: npm run desk -- [--data FOLDER] [--recipients FOLDER] [--out FOLDER] [--port PORT] [--open]'

/** The page of the desk is built with the site, so the site is built first where it is not. */
async function desk(args: readonly string[]): Promise<number> {
	const site = parseDeskSite(args, root)
	// Found out before a long build.
	const options = { ...site, port: await deskPort(site, site.port, site.isPortNamed) }
	const effects = { root, sources: { readInput, aggregate }, formatIssues: formatText, process }
	const code = await buildUnlessBuilt(options, effects)
	if (code !== 0) return code
	await runDesk(options, root, (text) => process.stdout.write(text))
	return 0
}

const args = process.argv.slice(2)
const code = await runCommand({ name: 'desk', usage, args }, process, () => desk(args))
if (code !== 0) process.exit(code)
