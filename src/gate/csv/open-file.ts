/**
 * Opens a file from its start, piece by piece, wherever it lies: on the disk, or in the memory of a browser. `onBytes`
 * hears of every piece, with how many bytes came so far and how many are expected.
 */
export type OpenFile = (onBytes?: (read: number, total: number) => void) => AsyncIterable<Uint8Array>
