/** A category as it is said: "sangat-tertinggal" is "sangat tertinggal". The official words stand in both languages. */
export function categoryWord(category: string): string {
	return category.replaceAll('-', ' ')
}
