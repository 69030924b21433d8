/** What tells one download of a kabupaten/kota from the next: the moment it was asked for. Every browser knows that much. */
export function downloadWord(): string {
	return Date.now().toString(36)
}
