import { BuildError } from './build-error.ts'
import { UsageError } from './usage-error.ts'

/** Says what stopped a command, and returns its exit code: 2 for wrong usage, else 1. */
export function reportFault(error: unknown, usage: string, stream: { write(text: string): unknown }): number {
	if (error instanceof UsageError) {
		stream.write(`${error.message}\n${usage}\n`)
		return 2
	}
	stream.write(`${error instanceof BuildError ? error.message : describeFault(error)}\n`)
	return 1
}

/** A fault of the project itself, with the place in its source where the site builder knows it. */
function describeFault(error: unknown): string {
	if (!(error instanceof Error)) return String(error)
	const { loc, hint } = error as { loc?: { file?: string; line?: number; column?: number }; hint?: string }
	const place = loc?.file ? `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}\n` : ''
	return `${place}${error.stack ?? error.message}${hint ? `\n${hint}` : ''}`
}
