/** Pages that ask for figures after they have come: kept, they would show old words beside new figures. */
export function asksForFigures(path: string): boolean {
	return /^\/(?:en\/)?bandingkan\/$/.test(path)
}
