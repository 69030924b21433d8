/** Folder of the pictures that news shows, in an office's folder. */
export const PICTURES_FOLDER = 'pictures'

/** Where the site has them. */
export const PICTURES_ADDRESS = '/gambar/'

/** Name of the file below `pictures/` that an address of the site stands for; `null` for other addresses. */
export function pictureName(address: string): string | null {
	const name = address.startsWith(PICTURES_ADDRESS) ? address.slice(PICTURES_ADDRESS.length) : ''
	return name === '' || name.split('/').includes('..') ? null : name
}
