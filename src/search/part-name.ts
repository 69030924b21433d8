/** File of a part of names by how they begin; the part of all names, under the empty beginning, has a name of its own. */
export function nameOfPart(beginning: string): string {
	return beginning === '' ? 'semua.json' : `_${beginning}.json`
}
