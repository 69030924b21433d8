/** Ways that lead back to where they began, as `a -> b -> a`. */
export function circlesIn(needs: ReadonlyMap<string, Iterable<string>>): string[] {
	const circles: string[] = []
	const done = new Set<string>()
	const walk = (name: string, trail: readonly string[]): void => {
		if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' -> '))
		if (done.has(name) || trail.includes(name)) return
		for (const next of needs.get(name) ?? []) walk(next, [...trail, name])
		done.add(name)
	}
	for (const name of needs.keys()) walk(name, [])
	return circles
}
