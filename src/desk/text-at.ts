/** `null` where there is no such file. Anything else that goes wrong is a fault: a table that did not come is not empty. */
export async function textAt(address: string, headers: Record<string, string> = {}): Promise<string | null> {
	const answer = await fetch(address, { headers })
	if (answer.status === 204 || answer.status === 404) return null
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
	return answer.text()
}
