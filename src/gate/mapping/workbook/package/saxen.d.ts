/** What is used of saxen, which ships no types of its own. */
declare module 'saxen' {
	export class Parser {
		on(
			event: 'openTag',
			take: (name: string, attributes: () => Record<string, string>, decode: unknown, selfClosing: boolean) => void,
		): this
		on(event: 'closeTag' | 'text' | 'cdata' | 'attention', take: (text: string) => void): this
		on(event: 'error', take: (error: Error) => void): this
		/** Takes the next piece of the document; it may end anywhere. */
		write(piece: string): this
		end(): void
	}
}
