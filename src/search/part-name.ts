/** File of a part of names by where they begin; the first part, under the empty beginning, has a name of its own. */
export function nameOfPart(beginning: string): string {
	return beginning === '' ? 'awal.json' : `_${beginning}.json`
}
