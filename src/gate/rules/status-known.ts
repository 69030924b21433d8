import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { observationStatuses, observationStatusSchema } from '../../schemas/observation-status.ts'

export const statusKnownRule: Rule = {
	id: 'status-known',
	explanation: {
		id: 'Status ialah A, B, E, P, U, O, M atau Q (daftar kode SDMX OBS_STATUS), atau kosong.',
		en: 'A status is A, B, E, P, U, O, M or Q (SDMX code list OBS_STATUS), or empty.',
	},
}

export function statusKnown(status: string): Finding | null {
	if (status === '' || observationStatusSchema.safeParse(status).success) return null
	return broken(
		statusKnownRule,
		{
			id: `salah satu dari ${observationStatuses.join(', ')}, atau kosong`,
			en: `one of ${observationStatuses.join(', ')}, or empty`,
		},
		status,
		{
			id: 'A normal, B patahan deret, E perkiraan, P sementara, U kurang andal, O tidak ada, M tidak berlaku, Q disembunyikan',
			en: 'A normal, B series break, E estimated, P provisional, U low reliability, O missing, M not applicable, Q suppressed',
		},
	)
}
