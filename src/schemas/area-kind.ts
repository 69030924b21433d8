/**
 * What an area is called by law. Kabupaten and kota, desa and kelurahan share a level, never a name. Kept apart from the
 * schemas, so that a browser can name areas without them.
 */
export const areaKinds = ['negara', 'provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan'] as const
export type AreaKind = (typeof areaKinds)[number]
