/**
 * The code of an area as a key that every program keeps as text. A code of two parts looks like a number: readers of CSV
 * turn `35.10` into 35.1, another area. The letters are those ISO 3166-2 writes before a subdivision of Indonesia; what
 * follows is the Kemendagri code and no code of that standard.
 */
export function areaId(code: string): string {
	return `ID-${code}`
}
