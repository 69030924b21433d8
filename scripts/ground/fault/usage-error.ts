/** Arguments that make no sense; the command ends with code 2 and shows how it is used. */
export class UsageError extends Error {
	override name = 'UsageError'
}
