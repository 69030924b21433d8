/** The system's word for why a file cannot be read (`EACCES`); anything else is thrown on. */
export function systemCode(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
	throw error
}
