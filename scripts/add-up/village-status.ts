/** The five statuses of Indeks Desa Membangun, lowest first (Permendesa PDTT 2/2016). */
const statuses = ['sangat-tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri'] as const
export type VillageStatus = (typeof statuses)[number]

/** Indicator that holds the status of each desa. */
export const STATUS_INDICATOR = 'status-idm'

/** Indicator that counts the desa with a status. */
export const ASSESSED_INDICATOR = 'desa-dinilai'

/** For each status the indicators derived from it: the count of desa, and its share of the assessed. */
export const statusIndicators: readonly { status: VillageStatus; count: string; share: string }[] = statuses.map(
	(status) => ({ status, count: `desa-${status}`, share: `persen-desa-${status}` }),
)
