import { UnreadableFile } from '../unreadable.ts'

/** A part as the directory at the end of a ZIP file tells of it. */
export type ArchivePart = {
	name: string
	/** 0 stored, 8 deflated. */
	method: number
	encrypted: boolean
	crc: number
	/** Bytes in the file and once unpacked. */
	packed: number
	size: number
	/** Where its local heading starts. */
	offset: number
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const LARGE_LOCATOR = 0x07064b50
const LARGE_LOCATOR_LENGTH = 20
const LARGE_END = 0x06064b50
const PART = 0x02014b50
const PART_LENGTH = 46
/** Stands where a number is too large for its field; the number itself is then in the ZIP64 field. */
const ELSEWHERE = 0xffffffff

/**
 * Reads the directory of a ZIP file (APPNOTE 6.3, ZIP64 included) without unpacking anything.
 * @throws {UnreadableFile} `damaged` when there is none or it leaves the file
 */
export function readDirectory(bytes: Uint8Array, allowEntries: (count: number) => void): ArchivePart[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const { count, start } = findDirectory(view)
	allowEntries(count)
	const parts: ArchivePart[] = []
	let at = start
	for (let index = 0; index < count; index++) {
		if (at + PART_LENGTH > view.byteLength || view.getUint32(at, true) !== PART) throw new UnreadableFile('damaged')
		const nameLength = view.getUint16(at + 28, true)
		const extraLength = view.getUint16(at + 30, true)
		const nameStart = at + PART_LENGTH
		const next = nameStart + nameLength + extraLength + view.getUint16(at + 32, true)
		if (next > view.byteLength) throw new UnreadableFile('damaged')
		parts.push({
			name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			crc: view.getUint32(at + 16, true),
			...sizes(view, at, nameStart + nameLength, extraLength),
		})
		at = next
	}
	return parts
}

function findDirectory(view: DataView): { count: number; start: number } {
	const last = view.byteLength - DIRECTORY_END_LENGTH
	for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
		if (view.getUint32(at, true) !== DIRECTORY_END) continue
		const count = view.getUint16(at + 10, true)
		const start = view.getUint32(at + 16, true)
		return count === 0xffff || start === ELSEWHERE ? findLargeDirectory(view, at) : { count, start }
	}
	throw new UnreadableFile('damaged')
}

function findLargeDirectory(view: DataView, end: number): { count: number; start: number } {
	const locator = end - LARGE_LOCATOR_LENGTH
	if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) throw new UnreadableFile('damaged')
	const at = longNumber(view, locator + 8)
	if (at + 56 > view.byteLength || view.getUint32(at, true) !== LARGE_END) throw new UnreadableFile('damaged')
	return { count: longNumber(view, at + 32), start: longNumber(view, at + 48) }
}

function sizes(view: DataView, at: number, extra: number, extraLength: number) {
	const size = view.getUint32(at + 24, true)
	const packed = view.getUint32(at + 20, true)
	const offset = view.getUint32(at + 42, true)
	if (size !== ELSEWHERE && packed !== ELSEWHERE && offset !== ELSEWHERE) return { size, packed, offset }
	let field = largeField(view, extra, extra + extraLength)
	const resolve = (value: number) => {
		if (value !== ELSEWHERE) return value
		field += 8
		return longNumber(view, field - 8)
	}
	return { size: resolve(size), packed: resolve(packed), offset: resolve(offset) }
}

/** Where the numbers of the ZIP64 field start. */
function largeField(view: DataView, start: number, end: number): number {
	for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) === 1) return at + 4
	}
	throw new UnreadableFile('damaged')
}

/** A number of eight bytes; one beyond the file is as good as any other that is. */
function longNumber(view: DataView, at: number): number {
	if (at + 8 > view.byteLength) throw new UnreadableFile('damaged')
	return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}
