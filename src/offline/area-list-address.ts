/** Where the list of what a kabupaten/kota holds is written. */
export function areaListAddress(language: string, code: string): string {
	return `/luring/${language}/${code}.json`
}
