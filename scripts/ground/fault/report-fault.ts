import { BuildError } from './build-error.ts'
import { writeFaultFile } from './fault-file.ts'
import { systemFault } from './system-fault.ts'
import { UsageError } from './usage-error.ts'

type Stream = { write(text: string): unknown }

/** What was run: the name of its npm script, how it is used, and with which arguments. */
export type Command = {
	name: string
	usage: string
	args: readonly string[]
	/** Puts the sentences about a fault into the form of a report; without it they are written as they are. */
	inForm?: ((sentences: string) => string) | null
}

/**
 * Says what stopped a command, and returns its exit code: 2 for wrong usage, else 1. A fault of the program itself
 * ends in two sentences and a file to send, never in a stack on the screen: whoever runs it can do nothing with one.
 */
export function reportFault(error: unknown, { name, usage, args, inForm }: Command, stream: Stream): number {
	if (error instanceof UsageError) {
		stream.write(`${error.message}\n${usage}\n`)
		return 2
	}
	const known = error instanceof BuildError ? error.message : (articleFault(error) ?? systemFault(error))
	const sentences = known ?? ownFault(error, name, args)
	stream.write(inForm?.(sentences) ?? `${sentences}\n`)
	return 1
}

function ownFault(error: unknown, name: string, args: readonly string[]): string {
	const options = args.filter((arg) => /^--[a-z]+$/.test(arg.split('=')[0] ?? '')).map((arg) => arg.split('=')[0] ?? '')
	const file = writeFaultFile(error, name, options)
	const [id, en] = file
		? [
				`; kirim berkas ${file} kepada pengelola program (lihat CONTRIBUTING.md)`,
				`; send the file ${file} to those who keep it (see CONTRIBUTING.md)`,
			]
		: ['', '']
	return `Program berhenti karena kesalahannya sendiri, bukan karena kesalahan Anda${id}.\nThe program stopped because of a fault of its own, not of yours${en}.`
}

/** A news item that cannot be read as MDX: the site builder knows the place in it. */
function articleFault(error: unknown): string | null {
	if (!(error instanceof Error)) return null
	const { loc } = error as { loc?: { file?: string; line?: number; column?: number } }
	if (!loc?.file?.endsWith('.mdx') || loc.line === undefined) return null
	const place = `${loc.file}:${loc.line}:${loc.column ?? 1}`
	return `${place}\nTulisan di baris ini tidak dapat dibaca: periksa kurung kurawal, tanda < dan tag yang belum ditutup (docs/menulis-berita.md).\nThe text of this line cannot be read: look for braces, a sign < and tags left open (docs/menulis-berita.md).`
}

/**
 * Runs a command to its exit code, whatever is thrown on the way, also by what runs beside it.
 * @param main returns the exit code
 */
export async function runCommand(
	command: Command,
	process: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit' | 'once' | 'off'>,
	main: () => Promise<number>,
): Promise<number> {
	// A report in a form of its own is read by a program, from where it reads all reports.
	const stream = command.inForm ? process.stdout : process.stderr
	const stop = (error: unknown) => process.exit(reportFault(error, command, stream))
	process.once('uncaughtException', stop)
	process.once('unhandledRejection', stop)
	try {
		return await main()
	} catch (error) {
		return reportFault(error, command, stream)
	} finally {
		process.off('uncaughtException', stop)
		process.off('unhandledRejection', stop)
	}
}
