const kept = new Map<string, Promise<unknown>>()

/**
 * A JSON file of this site, fetched once while the page is open. A failed fetch is forgotten, so that trying again
 * really does.
 */
export function loadJson<Content>(path: string): Promise<Content> {
	const found = kept.get(path) ?? remember(path)
	return found as Promise<Content>
}

function remember(path: string): Promise<unknown> {
	const loading = fetch(path).then((response) => {
		if (!response.ok) throw new Error(`${path}: ${response.status}`)
		return response.json()
	})
	kept.set(path, loading)
	loading.catch(() => kept.delete(path))
	return loading
}
