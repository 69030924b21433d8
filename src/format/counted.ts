/** "3 figures", "1 figure": English tells one from many, Indonesian does not. */
export function counted(count: string, noun: string, many = `${noun}s`): string {
	return `${count} ${count === '1' ? noun : many}`
}
