/** An error of the engine on a file that is no Parquet, or cut off, as the gate tells files that cannot be read. */
export function fileUnreadableError(error: unknown): unknown {
	if (!(error instanceof Error) || 'code' in error || error.name === 'BuildError') return error
	return Object.assign(new Error('unreadable Parquet file'), { code: 'EPARQUET' })
}
