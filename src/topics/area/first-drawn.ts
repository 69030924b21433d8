/** The first of some alternatives that can be drawn; `null` where none can. */
export function firstDrawn<Drawing>(ids: readonly string[], draw: (id: string) => Drawing | null): Drawing | null {
	for (const id of ids) {
		const drawing = draw(id)
		if (drawing) return drawing
	}
	return null
}
