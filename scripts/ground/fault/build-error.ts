/** A build that stops for a reason its user can do something about; shown without a stack. */
export class BuildError extends Error {
	override name = 'BuildError'
}
